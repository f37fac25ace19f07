import { EntryState } from '../../domain/partnership/entryEdit';
import { entryById } from '../entry';
import { membershipsOfEntry } from '../memberships';
import { representativesOfEntry } from '../representatives';
import { ListStore, Reading } from '../stores/listStore';

/** An entry with its members and representatives as they stand now, in one request. */
export function loadEntryState(store: ListStore, entryId: number): Promise<EntryState> {
  return store.inOneRequest((together) => readEntryState(together, entryId));
}

export async function readEntryState(together: Reading, entryId: number): Promise<EntryState> {
  const [{ record: entry }, members, representatives] = await Promise.all([entryById(together, entryId), membershipsOfEntry(together, entryId), representativesOfEntry(together, entryId)]);
  return { entry, members: members.map(({ record }) => record), representatives };
}
