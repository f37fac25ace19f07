import { EntryState } from '../../domain/partnership/entryEdit';
import type { ListStore, SiteList } from '../stores/listStore';
import { readEntryState } from './loadEntryState';

export interface Anew {
  readonly state: EntryState;
  /** Unknown when they could not be read: then nothing is checked against them. */
  readonly lists: readonly SiteList[] | undefined;
}

/** An entry as it stands now and what its lists offer now, in one request. */
export function loadAnew(store: ListStore, entryId: number): Promise<Anew> {
  return store.inOneRequest(async (together) => {
    const [state, lists] = await Promise.all([readEntryState(together, entryId), together.lists().catch(() => undefined)]);
    return { state, lists };
  });
}
