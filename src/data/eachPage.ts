import type { Item } from './stores/listStore';
import type { ServiceQuery } from './stores/serviceStore';

const pageSize = 1000;

/** Ids of rows. */
export interface RowSpan {
  /** Begins behind this one; from the first when absent. */
  readonly after?: number;
  /** The last that belongs to it; to the end when absent. */
  readonly upTo?: number;
}

/**
 * Hands over what a list has for this query, page after page by id, so that never more than one of them is held. Resolves with whether that was all of the list, as far as
 * `upTo` let it see.
 */
export async function eachPage(
  store: { items(list: string, query: ServiceQuery): Promise<readonly Item[]> }, list: string, query: Omit<ServiceQuery, 'top' | 'after' | 'orderBy'>, look: (items: readonly Item[]) => void, { after, upTo = Infinity }: RowSpan = {}
): Promise<boolean> {
  for (let last = after; ;) {
    const page = await store.items(list, { ...query, top: pageSize, after: last });
    const within = page.filter(({ Id }) => Number(Id) <= upTo);
    look(within);
    if (page.length < pageSize || within.length < page.length) return within.length === page.length;
    last = Number(page[page.length - 1].Id);
    if (last >= upTo) return false;
  }
}
