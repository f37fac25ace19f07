import { useState } from 'react';
import { recycleNote, restoreNote } from '../../../../data/restrictedNote/recycleNote';
import { StoredRecord } from '../../../../data/record/storedRecord';
import { ListStore } from '../../../../data/stores/listStore';
import { RestrictedNoteFieldName } from '../../../../domain/partnership/restrictedNoteField';

type Note = StoredRecord<RestrictedNoteFieldName>;

export type RecycledNote =
  | { readonly kind: 'deleted'; readonly subject: string; readonly binId: string }
  | { readonly kind: 'restored'; readonly subject: string }
  | { readonly kind: 'notDeleted'; readonly subject: string; readonly error: unknown }
  | { readonly kind: 'notRestored'; readonly subject: string; readonly binId: string; readonly error: unknown };

export interface Recycling {
  readonly last: RecycledNote | undefined;
  recycle(note: Note): void;
  undo(binId: string, subject: string): void;
  dismiss(): void;
}

/** Deleting a note, and the way back until it is dismissed or the panel is closed. */
export function useRecycledNote(store: ListStore, onChanged: () => void): Recycling {
  const [last, setLast] = useState<RecycledNote>();
  const carryOut = async (act: () => Promise<RecycledNote>, failed: (error: unknown) => RecycledNote): Promise<void> => {
    try {
      setLast(await act());
    } catch (error) {
      setLast(failed(error));
    }
    onChanged();
  };
  const recycle = (note: Note): void => {
    const subject = note.values.subject?.kind === 'text' ? note.values.subject.text : '';
    carryOut(async () => ({ kind: 'deleted', subject, binId: await recycleNote(store, note) }), (error) => ({ kind: 'notDeleted', subject, error })).catch(() => undefined);
  };
  const undo = (binId: string, subject: string): void => {
    carryOut(async () => { await restoreNote(store, binId); return { kind: 'restored', subject }; }, (error) => ({ kind: 'notRestored', subject, binId, error })).catch(() => undefined);
  };
  return { last, recycle, undo, dismiss: () => setLast(undefined) };
}
