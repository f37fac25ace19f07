import { importList } from '../../../data/import/importList';
import type { ListStore } from '../../../data/stores/listStore';
import { openPnpStore } from '../../../data/stores/pnpStore';
import { StoreError } from '../../../data/stores/storeError';

/** The site's lists, for whoever may add to the list of imports; nothing for others, and on a site that has not been set up. */
export async function importStore(siteUrl: string): Promise<ListStore | undefined> {
  const store = openPnpStore({ siteUrl });
  try {
    const { rights } = await store.schema(importList);
    return rights.add ? store : undefined;
  } catch (error) {
    if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound')) return undefined;
    throw error;
  }
}
