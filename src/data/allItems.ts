import { mostItemsAtOnce } from './mostItemsAtOnce';
import type { Item, ItemQuery, ListStore, Reading } from './stores/listStore';

export interface ListToRead {
  readonly list: string;
  readonly query: Pick<ItemQuery, 'select' | 'expand' | 'withVersion'>;
}

export interface AllItems<Beside> {
  readonly items: readonly (readonly Item[])[];
  readonly beside?: Beside;
}

/** Of each list: all of most registers, and few enough that taking the answers of several lists apart does not hold up the page. */
const firstItems = 1000;

/**
 * All items of several lists, in the order of the lists: one request for the first thousand of each, and for whatever else `alongside` asks for; the rest of
 * a longer list comes by itself, page after page.
 */
export async function allItems<Beside = undefined>(store: ListStore, lists: readonly ListToRead[], alongside?: (reading: Reading) => Promise<Beside>): Promise<AllItems<Beside>> {
  const [firsts, beside] = await store.inOneRequest((reading) => Promise.all([
    Promise.all(lists.map(({ list, query }) => reading.items(list, { ...query, top: firstItems }))),
    alongside?.(reading)
  ]));
  return { items: await Promise.all(lists.map((list, at) => withTheRest(store, list, firsts[at]))), beside };
}

async function withTheRest(store: ListStore, { list, query }: ListToRead, first: readonly Item[]): Promise<readonly Item[]> {
  const items = [...first];
  const top = mostItemsAtOnce(query.select.length);
  for (let isMore = first.length === firstItems; isMore;) {
    const page = await store.items(list, { ...query, top, after: Number(items[items.length - 1].Id) });
    items.push(...page);
    isMore = page.length === top;
  }
  return items;
}
