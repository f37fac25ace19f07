import { useCallback, useEffect, useState } from 'react';
import { NoteEdit, saveNote } from '../../../../data/restrictedNote/saveNote';
import { ListStore } from '../../../../data/stores/listStore';
import { RestrictedNoteFieldName, restrictedNoteFields } from '../../../../domain/partnership/restrictedNoteField';
import { readInputs } from '../../../../domain/record/fieldInput';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { decideClashes, editOf, newEdit, StoredState } from '../../../../domain/record/recordEdit';
import { draftOf, forgetDraft, keepNoteDraft } from './noteDraft';

export interface NoteEditing {
  /** The note that is being written; one at a time. */
  readonly edit: NoteEdit | undefined;
  readonly problems: readonly FieldProblem<RestrictedNoteFieldName>[];
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  /** What was typed before the page was loaded again. */
  readonly isTaken: boolean;
  readonly error: unknown;
  begin(): void;
  change(note: StoredState<RestrictedNoteFieldName>): void;
  type(field: RestrictedNoteFieldName, value: string): void;
  decide(theirs: readonly RestrictedNoteFieldName[]): void;
  saveAsNew(): void;
  save(): void;
  cancel(): void;
}

type State = Pick<NoteEditing, 'edit' | 'problems' | 'isSaving' | 'isSaved' | 'isTaken' | 'error'>;

const idle: State = { edit: undefined, problems: [], isSaving: false, isSaved: false, isTaken: false, error: undefined };

/** Writing one note. What is typed outlives a reload of the page, in this tab and for this person. */
export function useNoteEdit(store: ListStore, entryId: number, subject: string, onSaved: () => void): NoteEditing {
  const owner = `${subject} note ${entryId}`;
  const [state, setState] = useState<State>(() => {
    const edit = draftOf(owner);
    return edit === undefined ? idle : { ...idle, edit, isTaken: true };
  });
  const { edit } = state;
  useEffect(() => { if (edit !== undefined) keepNoteDraft(owner, edit); }, [edit, owner]);

  const end = useCallback((isSaved: boolean) => {
    forgetDraft(owner);
    setState({ ...idle, isSaved });
  }, [owner]);

  const save = async (saving: NoteEdit): Promise<void> => {
    const answer = await saveNote(store, entryId, saving);
    if (answer.kind === 'undecided') return setState({ ...idle, edit: answer.edit });
    if (answer.kind === 'failed') return setState((before) => ({ ...before, edit: answer.edit, isSaving: false, error: answer.error }));
    end(true);
    onSaved();
  };
  const trySaving = (saving: NoteEdit): void => {
    const { problems } = readInputs(restrictedNoteFields, saving.inputs);
    setState({ ...state, edit: saving, problems, isSaving: problems.length === 0, isSaved: false, error: undefined });
    if (problems.length > 0 || state.isSaving) return;
    save(saving).catch((error: unknown) => setState((before) => ({ ...before, isSaving: false, error })));
  };

  return {
    ...state,
    begin: () => setState({ ...idle, edit: newEdit(restrictedNoteFields, 'new') }),
    change: (note) => setState({ ...idle, edit: editOf(restrictedNoteFields, note) }),
    // What would be typed while it is being saved would be in neither.
    type: (field, value) => { if (!state.isSaving) setState({ ...state, edit: edit && { ...edit, inputs: { ...edit.inputs, [field]: value } } }); },
    decide: (theirs) => setState({ ...idle, edit: edit && decideClashes(restrictedNoteFields, edit, theirs) }),
    saveAsNew: () => { if (edit !== undefined) trySaving({ key: 'new', inputs: edit.inputs }); },
    save: () => { if (edit !== undefined) trySaving(edit); },
    cancel: () => end(false)
  };
}
