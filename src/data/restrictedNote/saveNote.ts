import { RestrictedNoteFieldName } from '../../domain/partnership/restrictedNoteField';
import { RecordEdit } from '../../domain/record/recordEdit';
import { SavedRecord, saveRecord } from '../record/saveRecord';
import { restrictedNoteColumns, restrictedNotesOfEntry } from '../restrictedNotes';
import type { ListStore } from '../stores/listStore';

export type NoteEdit = RecordEdit<RestrictedNoteFieldName>;

/** Rejects only when the part of the program that writes cannot be loaded. */
export async function saveNote(store: ListStore, entryId: number, edit: NoteEdit): Promise<SavedRecord<RestrictedNoteFieldName>> {
  return saveRecord(await store.editing(), edit, { columns: restrictedNoteColumns, alsoAdded: { PartnershipId: entryId }, fresh: () => restrictedNotesOfEntry(store, entryId) });
}
