import { rightsIn, siteLists } from '../../../data/siteLists';
import type { ListStore } from '../../../data/stores/listStore';
import { openPnpStore } from '../../../data/stores/pnpStore';
import { Waits } from '../../../ui/waits';

export interface ImportStore {
  readonly store: ListStore;
  /** What the store says while a busy SharePoint makes it wait. */
  readonly waits: Waits;
}

/** The site's lists, for whoever may add to the list of imports; nothing for others, and on a site that has not been set up. */
export async function importStore(siteUrl: string): Promise<ImportStore | undefined> {
  const waits = new Waits();
  const store = openPnpStore({ siteUrl, onWait: waits.say });
  return rightsIn(await siteLists(store), 'Imports').add ? { store, waits } : undefined;
}
