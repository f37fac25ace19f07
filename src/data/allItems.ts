import type { Item, ItemQuery, ListStore, Reading } from './stores/listStore';

export interface ListToRead {
  readonly list: string;
  readonly query: Pick<ItemQuery, 'select' | 'expand' | 'withVersion'>;
}

export interface AllItems<Beside> {
  readonly items: readonly (readonly Item[])[];
  readonly beside?: Beside;
}

/** As many as SharePoint gives at once. */
const pageSize = 5000;

/** All items of several lists, in the order of the lists: one request for each page of the longest. Whatever else `alongside` asks for goes with the first one. */
export async function allItems<Beside = undefined>(store: ListStore, lists: readonly ListToRead[], alongside?: (reading: Reading) => Promise<Beside>): Promise<AllItems<Beside>> {
  const found: Item[][] = lists.map(() => []);
  let open = lists.map((_, at) => at);
  let beside: Beside | undefined;
  for (let round = 1; open.length > 0; round++) {
    const asked = open;
    const [pages, answer] = await store.inOneRequest((reading) => Promise.all([
      Promise.all(asked.map((at) => reading.items(lists[at].list, { ...lists[at].query, top: pageSize, after: lastId(found[at]) }))),
      round === 1 && alongside !== undefined ? alongside(reading) : undefined
    ]));
    if (round === 1) beside = answer;
    pages.forEach((page, index) => found[asked[index]].push(...page));
    open = asked.filter((_, index) => pages[index].length === pageSize);
  }
  return { items: found, beside };
}

function lastId(items: readonly Item[]): number | undefined {
  return items.length === 0 ? undefined : Number(items[items.length - 1].Id);
}
