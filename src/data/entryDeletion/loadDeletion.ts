import { entryById, entryList, LoadedEntry } from '../entry';
import { membershipColumns } from '../memberships';
import { representativeColumns } from '../representatives';
import { restrictedNoteColumns } from '../restrictedNotes';
import type { ListStore, Reading } from '../stores/listStore';
import { Deletion, EntryPart } from './deletion';

export interface PlannedDeletion {
  /** As it stands now. */
  readonly loaded: LoadedEntry;
  readonly deletion: Deletion;
  readonly counts: { readonly members: number; readonly representatives: number; readonly notes: number };
}

/**
 * What goes with an entry, in one request. Also those that no panel shows, such as a membership whose organisation has gone.
 * @param withNotes only for somebody who may delete restricted notes: others do not even see that there are any.
 */
export async function loadDeletion(store: ListStore, entryId: number, withNotes: boolean): Promise<PlannedDeletion> {
  const [loaded, members, representatives, notes] = await store.inOneRequest((together) => Promise.all([
    entryById(together, entryId),
    partsIn(together, membershipColumns.list, entryId),
    partsIn(together, representativeColumns.list, entryId),
    withNotes ? partsIn(together, restrictedNoteColumns.list, entryId) : []
  ]));
  return {
    loaded,
    deletion: { entryId, left: [...notes, ...representatives, ...members, { list: entryList, id: entryId }], gone: [] },
    counts: { members: members.length, representatives: representatives.length, notes: notes.length }
  };
}

async function partsIn(store: Reading, list: string, entryId: number): Promise<readonly EntryPart[]> {
  const items = await store.items(list, { select: ['Id'], filter: `PartnershipId eq ${entryId}`, top: 5000 });
  return items.map(({ Id }) => ({ list, id: Number(Id) }));
}
