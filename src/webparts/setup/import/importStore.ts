import { rightsIn, siteLists } from '../../../data/siteLists';
import type { ListStore } from '../../../data/stores/listStore';
import { openPnpStore } from '../../../data/stores/pnpStore';

/** The site's lists, for whoever may add to the list of imports; nothing for others, and on a site that has not been set up. */
export async function importStore(siteUrl: string): Promise<ListStore | undefined> {
  const store = openPnpStore({ siteUrl });
  return rightsIn(await siteLists(store), 'Imports').add ? store : undefined;
}
