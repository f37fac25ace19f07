import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SaveResult, saveEntry } from '../../../data/entryEdit/saveEntry';
import type { ListStore } from '../../../data/stores/listStore';
import { checkEntryEdit, EntryEdit, EntryFacts, isEdited, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { EntryDocument } from './entryDocument';

export type SaveState =
  | { readonly kind: 'editing' | 'saving' | 'nothing' | 'undecided' | 'closed' }
  | { readonly kind: 'failed'; readonly result: Extract<SaveResult, { kind: 'failed' }> };

export interface EntryFormState {
  readonly document: EntryDocument;
  readonly isDirty: boolean;
  readonly saveState: SaveState;
  /** Told once somebody has tried to save, and from then on while they mend it. */
  readonly problems: readonly PlacedProblem[];
  /** Tries to save that found problems. */
  readonly attempt: number;
  /** Told by what to do to the form as it is by then: a person may take a moment to be looked up. What is being saved takes no changes. */
  change(update: (edit: EntryEdit) => EntryEdit): void;
  replace(document: EntryDocument): void;
  save(): void;
}

interface Doing {
  readonly store: ListStore;
  readonly facts: EntryFacts;
  keep(document: EntryDocument | undefined): void;
  /** @param isOpen the form is still there. */
  onSaved(result: Extract<SaveResult, { kind: 'saved' }>, wasNew: boolean, isOpen: boolean): void;
}

/** What is typed, kept, checked and saved. */
export function useEntryForm(begin: EntryDocument, { store, facts, keep, onSaved }: Doing): EntryFormState {
  const [document, setDocument] = useState(begin);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'editing' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(document);
  const isSaving = useRef(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => { isOpen.current = false; };
  }, []);
  const isDirty = isEdited(document.edit);
  const problems = useMemo(() => (attempt === 0 ? [] : checkEntryEdit(document.edit, facts)), [attempt, document, facts]);

  const set = useCallback((next: EntryDocument) => {
    latest.current = next;
    setDocument(next);
    keep(isEdited(next.edit) || next.isUnsure ? next : undefined);
  }, [keep]);

  // The draft is kept all the same.
  useAskBeforeUnload(isDirty);

  const finish = useCallback((result: SaveResult, wasNew: boolean) => {
    isSaving.current = false;
    set({ ...latest.current, edit: result.edit, isUnsure: result.kind === 'failed' && result.isUnsure });
    if (result.kind === 'saved') onSaved(result, wasNew, isOpen.current);
    else setSaveState(result.kind === 'failed' ? { kind: 'failed', result } : { kind: result.kind });
  }, [set, onSaved]);

  const save = useCallback(() => {
    if (isSaving.current) return;
    const { edit, claimed, isUnsure = false } = latest.current;
    if (checkEntryEdit(edit, facts).length > 0) {
      setSaveState({ kind: 'editing' });
      setAttempt((before) => before + 1);
      return;
    }
    if (!isEdited(edit)) {
      setSaveState({ kind: 'nothing' });
      return;
    }
    isSaving.current = true;
    setSaveState({ kind: 'saving' });
    const onClaimed = (reference: string): void => set({ ...latest.current, claimed: reference });
    store.editing()
      .then((editing) => saveEntry(store, editing, edit, { claimed, isUnsure, onClaimed }))
      .catch((error: unknown): SaveResult => ({ kind: 'failed', edit, taken: [], error, failed: [], isUnsure }))
      .then((result) => finish(result, edit.entry.base === undefined))
      .catch(() => undefined);
  }, [store, facts, set, finish]);

  const change = useCallback((update: (edit: EntryEdit) => EntryEdit) => {
    if (isSaving.current) return;
    setSaveState((before) => (before.kind === 'nothing' ? { kind: 'editing' } : before));
    set({ ...latest.current, edit: update(latest.current.edit) });
  }, [set]);

  return { document, isDirty, saveState, problems, attempt, change, replace: set, save };
}
