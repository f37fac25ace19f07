import { StoredState } from '../../domain/record/recordEdit';
import { restrictedNoteColumns } from '../restrictedNotes';
import type { ListStore } from '../stores/listStore';

/** Into the recycle bin, unless somebody has changed it since it was read (`conflict`). Answers where it is now. */
export async function recycleNote(store: ListStore, { id, version }: Pick<StoredState, 'id' | 'version'>): Promise<string> {
  const { binId = '' } = await (await store.editing()).write({ kind: 'recycle', list: restrictedNoteColumns.list, id, version });
  return binId;
}

export async function restoreNote(store: ListStore, binId: string): Promise<void> {
  await (await store.editing()).write({ kind: 'restore', binId });
}
