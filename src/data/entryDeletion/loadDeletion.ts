import { actionColumns } from '../actions';
import { entryById, entryList, LoadedEntry } from '../entry';
import { membershipColumns } from '../memberships';
import { representativeColumns } from '../representatives';
import { restrictedNoteColumns } from '../restrictedNotes';
import type { ListStore, Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';
import { Deletion, EntryPart } from './deletion';

export interface PlannedDeletion {
  /** As it stands now. */
  readonly loaded: LoadedEntry;
  readonly deletion: Deletion;
  readonly counts: Readonly<Record<'members' | 'representatives' | 'notes' | 'forms' | 'actions', number>>;
}

/**
 * What goes with an entry, in one request. Also those that no panel shows, such as a membership whose organisation has gone.
 * @param withRestricted only for somebody who may delete restricted notes: others do not even see that there are any, nor restricted forms.
 */
export async function loadDeletion(store: ListStore, entryId: number, withRestricted: boolean): Promise<PlannedDeletion> {
  const [loaded, members, representatives, notes, forms, restrictedForms, actions] = await store.inOneRequest((together) => Promise.all([
    entryById(together, entryId),
    partsIn(together, membershipColumns.list, entryId),
    partsIn(together, representativeColumns.list, entryId),
    withRestricted ? partsIn(together, restrictedNoteColumns.list, entryId) : [],
    partsIn(together, listOf({ restricted: false }), entryId),
    withRestricted ? partsIn(together, listOf({ restricted: true }), entryId) : [],
    partsIn(together, actionColumns.list, entryId)
  ]));
  return {
    loaded,
    deletion: { entryId, left: [...actions, ...restrictedForms, ...forms, ...notes, ...representatives, ...members, { list: entryList, id: entryId }], gone: [] },
    counts: { members: members.length, representatives: representatives.length, notes: notes.length, forms: forms.length + restrictedForms.length, actions: actions.length }
  };
}

async function partsIn(store: Reading, list: string, entryId: number): Promise<readonly EntryPart[]> {
  try {
    const items = await store.items(list, { select: ['Id'], filter: `PartnershipId eq ${entryId}`, top: 5000 });
    return items.map(({ Id }) => ({ list, id: Number(Id) }));
  } catch (error) {
    // A site that has not been set up again since this list came has nothing in it.
    if (error instanceof StoreError && error.kind === 'notFound') return [];
    throw error;
  }
}
