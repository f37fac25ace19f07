import { entryList } from '../entry';
import { ItemRow } from '../itemRow';
import type { ItemStore } from '../stores/itemStore';

/** Nothing when there is no such entry. */
export async function entryTitle(store: Pick<ItemStore, 'items'>, id: number): Promise<string | undefined> {
  const [item] = await store.items(entryList, { select: ['Id', 'Title'], filter: `Id eq ${id}`, top: 1 });
  return item === undefined ? undefined : new ItemRow(entryList, item).requiredText('Title');
}
