import { RestrictedNoteFieldName, restrictedNoteFields } from '../domain/partnership/restrictedNoteField';
import { queryOf, RecordColumns } from './record/recordColumns';
import { StoredRecord, storedRecord } from './record/storedRecord';
import { Reading } from './stores/listStore';

export const restrictedNoteColumns: RecordColumns<RestrictedNoteFieldName> = {
  list: 'Restricted notes',
  fields: restrictedNoteFields,
  columns: { subject: 'Title', note: 'Note' }
};

/** Newest first. Rejects with `denied` or `notFound` for people who may not read them. */
export async function restrictedNotesOfEntry(store: Pick<Reading, 'items'>, entryId: number): Promise<readonly StoredRecord<RestrictedNoteFieldName>[]> {
  const items = await store.items(restrictedNoteColumns.list, { ...queryOf(restrictedNoteColumns), filter: `PartnershipId eq ${entryId}`, top: 1000 });
  return items.map((item) => storedRecord(restrictedNoteColumns, item)).sort((one, other) => other.id - one.id);
}
