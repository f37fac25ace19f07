import { restrictedNoteColumns, restrictedNotesOfEntry } from '../restrictedNotes';
import { StoredState } from '../../domain/record/recordEdit';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';

/** Into the recycle bin, unless somebody has changed it since it was read (`conflict`): SharePoint asks for no version here. Answers where it is now. */
export async function recycleNote(store: ListStore, entryId: number, { id, version }: Pick<StoredState, 'id' | 'version'>): Promise<string> {
  const now = (await restrictedNotesOfEntry(store, entryId)).find((note) => note.id === id);
  if (now === undefined) throw new StoreError('notFound', 'The note is no longer there.');
  if (now.version !== version) throw new StoreError('conflict', 'The note was changed meanwhile.');
  const { binId = '' } = await (await store.editing()).write({ kind: 'recycle', list: restrictedNoteColumns.list, id });
  return binId;
}

export async function restoreNote(store: ListStore, binId: string): Promise<void> {
  await (await store.editing()).write({ kind: 'restore', binId });
}
