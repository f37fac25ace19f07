import type { Item } from './stores/listStore';
import type { ServiceQuery } from './stores/serviceStore';

const pageSize = 1000;

/** Hands over what a list has for this query, page after page by id, so that never more than one of them is held. */
export async function eachPage(
  store: { items(list: string, query: ServiceQuery): Promise<readonly Item[]> }, list: string, query: Omit<ServiceQuery, 'top' | 'after' | 'orderBy'>, look: (items: readonly Item[]) => void
): Promise<void> {
  let after: number | undefined;
  for (;;) {
    const page = await store.items(list, { ...query, top: pageSize, after });
    look(page);
    if (page.length < pageSize) return;
    after = Number(page[page.length - 1].Id);
  }
}
