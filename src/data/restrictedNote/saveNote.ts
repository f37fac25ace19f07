import { restrictedNoteFields, RestrictedNoteFieldName } from '../../domain/partnership/restrictedNoteField';
import { hasChanges, RecordEdit, rebaseEdit, rebaseRows, settingsOf } from '../../domain/record/recordEdit';
import { writeValues } from '../record/writeValues';
import { restrictedNoteColumns, restrictedNotesOfEntry } from '../restrictedNotes';
import type { Write } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';

export type NoteEdit = RecordEdit<RestrictedNoteFieldName>;

export type NoteSaving =
  | { readonly kind: 'saved' }
  /** Somebody else changed the same, or deleted it: `edit` says which. Nothing is written. */
  | { readonly kind: 'undecided'; readonly edit: NoteEdit };

const rounds = 3;

/**
 * Saves a new or changed note with the version that was read; what others changed meanwhile is merged or has to be decided. Rejects with a `StoreError`.
 * @param isUnsure an earlier try got no answer: whether it got through is looked up first, so that nothing is added twice.
 */
export async function saveNote(store: ListStore, entryId: number, edit: NoteEdit, isUnsure: boolean): Promise<NoteSaving> {
  const editing = await store.editing();
  let current = isUnsure ? await rebased(store, entryId, edit) : edit;
  for (let round = 1; ; round++) {
    if (current.clashes !== undefined || current.gone) return { kind: 'undecided', edit: current };
    if (!hasChanges(restrictedNoteFields, current)) return { kind: 'saved' };
    try {
      await editing.write(writeOf(entryId, current));
      return { kind: 'saved' };
    } catch (error) {
      const isStale = error instanceof StoreError && (error.kind === 'conflict' || error.kind === 'notFound');
      if (!isStale || current.base === undefined || round === rounds) throw error;
      current = await rebased(store, entryId, current);
    }
  }
}

async function rebased(store: ListStore, entryId: number, edit: NoteEdit): Promise<NoteEdit> {
  const fresh = await restrictedNotesOfEntry(store, entryId);
  if (edit.base !== undefined) return rebaseEdit(restrictedNoteFields, edit, fresh.find(({ id }) => id === edit.base?.id)).edit;
  return rebaseRows(restrictedNoteFields, [edit], fresh).find(({ key }) => key === edit.key) ?? edit;
}

function writeOf(entryId: number, edit: NoteEdit): Write {
  const { list } = restrictedNoteColumns;
  const values = writeValues(restrictedNoteColumns, settingsOf(restrictedNoteFields, edit));
  return edit.base === undefined
    ? { kind: 'add', list, values: { ...values, PartnershipId: entryId } }
    : { kind: 'change', list, id: edit.base.id, version: edit.base.version, values };
}
