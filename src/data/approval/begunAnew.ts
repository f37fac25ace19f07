import { isBuiltAnew } from '../../domain/approval/superseding';
import { ItemRow } from '../itemRow';
import type { ItemStore } from '../stores/itemStore';
import { listOf } from '../submission/submissionList';

const list = listOf({ restricted: false });

/** Whether the entry has another form of this kind that is under way, or has come through since. @param form code. */
export async function isBegunAnew(store: Pick<ItemStore, 'items'>, { entry, form, id }: { readonly entry: number; readonly form: string; readonly id: number }): Promise<boolean> {
  const items = await store.items(list, { select: ['Id', 'Form', 'State'], filter: `PartnershipId eq ${entry}`, top: 1000 });
  const rows = items.map((item) => new ItemRow(list, item));
  return rows.some((row) => row.id !== id && row.text('Form') === form && isBuiltAnew(row.text('State'), row.id > id));
}
