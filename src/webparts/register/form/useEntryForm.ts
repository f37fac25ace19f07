import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SaveResult, saveEntry } from '../../../data/entryEdit/saveEntry';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { checkEntryEdit, closesForGood, EntryEdit, EntryFacts, isEdited, PlacedProblem } from '../../../domain/partnership/entryEdit';
import { useAskBeforeUnload } from '../../../ui/useAskBeforeUnload';
import { EntryDocument } from './entryDocument';

export type SaveState =
  | { readonly kind: 'editing' | 'saving' | 'nothing' | 'undecided' | 'closed' }
  /** Saving would close the entry for good: asked first. */
  | { readonly kind: 'closing' }
  | { readonly kind: 'failed'; readonly result: Extract<SaveResult, { kind: 'failed' }> };

export interface EntryFormState {
  readonly document: EntryDocument;
  /** Something has been typed; what the form was opened with is no loss. */
  readonly isDirty: boolean;
  readonly saveState: SaveState;
  /** Told once somebody has tried to save, and from then on while they mend it. */
  readonly problems: readonly PlacedProblem[];
  /** Tries to save that found problems. */
  readonly attempt: number;
  /** Told by what to do to the form as it is by then: a person may take a moment to be looked up. What is being saved takes no changes. */
  change(update: (edit: EntryEdit) => EntryEdit): void;
  replace(document: EntryDocument): void;
  /** @param isSure an entry is closed, which cannot be taken back. */
  save(isSure?: 'forGood'): void;
  /** Back from the question whether it is to be closed. */
  goOn(): void;
}

interface Doing {
  readonly store: ListStore;
  readonly facts: EntryFacts;
  keep(document: EntryDocument | undefined): void;
  /** Resolves once everybody who was chosen is in the form; false when one is not to be had. */
  settled(): Promise<boolean>;
  /** The lists offer something else than when the form was opened. */
  onLists(lists: readonly SiteList[]): void;
  /** @param isOpen the form is still there. */
  onSaved(result: Extract<SaveResult, { kind: 'saved' }>, wasNew: boolean, isOpen: boolean): void;
}

/** The same one always, so that what shows problems is not drawn with each letter. */
const noProblems: readonly PlacedProblem[] = [];

/** What is typed, kept, checked and saved. */
export function useEntryForm(begin: EntryDocument, { store, facts, keep, settled, onLists, onSaved }: Doing): EntryFormState {
  const [document, setDocument] = useState(begin);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'editing' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(document);
  const busy = useRef<'settling' | 'writing'>();
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => { isOpen.current = false; };
  }, []);
  const isDirty = document !== begin && isEdited(document.edit);
  const problems = useMemo(() => (attempt === 0 ? noProblems : checkEntryEdit(document.edit, facts)), [attempt, document, facts]);

  const set = useCallback((next: EntryDocument) => {
    latest.current = next;
    setDocument(next);
    keep(isEdited(next.edit) || next.isUnsure ? next : undefined);
  }, [keep]);

  // The draft is kept all the same.
  useAskBeforeUnload(isDirty);

  const finish = useCallback((result: SaveResult, wasNew: boolean) => {
    busy.current = undefined;
    set({ ...latest.current, edit: result.edit, isUnsure: result.kind === 'failed' && result.isUnsure });
    if (result.kind === 'saved') return onSaved(result, wasNew, isOpen.current);
    if (result.kind === 'choiceGone') {
      onLists(result.lists);
      setAttempt((before) => before + 1);
      return setSaveState({ kind: 'editing' });
    }
    setSaveState(result.kind === 'failed' ? { kind: 'failed', result } : { kind: result.kind });
  }, [set, onSaved, onLists]);

  const write = useCallback((isComplete: boolean, isSure: boolean) => {
    const { edit, claimed, isUnsure = false } = latest.current;
    const stop = (kind: 'editing' | 'nothing' | 'closing'): void => { busy.current = undefined; setSaveState({ kind }); };
    if (!isComplete) return stop('editing');
    if (checkEntryEdit(edit, facts).length > 0) {
      setAttempt((before) => before + 1);
      return stop('editing');
    }
    if (!isEdited(edit)) return stop('nothing');
    if (closesForGood(edit) && !isSure) return stop('closing');
    busy.current = 'writing';
    const onClaimed = (reference: string, sent: EntryEdit): void => set({ ...latest.current, claimed: reference, edit: sent });
    store.editing()
      .then((editing) => saveEntry(store, editing, edit, { claimed, isUnsure, onClaimed }))
      .catch((error: unknown): SaveResult => ({ kind: 'failed', edit, taken: [], error, failed: [], isUnsure, written: isUnsure ? 'unknown' : 'nothing' }))
      .then((result) => finish(result, edit.entry.base === undefined))
      .catch(() => undefined);
  }, [store, facts, set, finish]);

  const save = useCallback((isSure?: 'forGood') => {
    if (busy.current !== undefined) return;
    busy.current = 'settling';
    setSaveState({ kind: 'saving' });
    settled().then((isComplete) => write(isComplete, isSure !== undefined), () => write(false, false));
  }, [settled, write]);

  const change = useCallback((update: (edit: EntryEdit) => EntryEdit) => {
    if (busy.current === 'writing') return;
    setSaveState((before) => (before.kind === 'nothing' || before.kind === 'closing' ? { kind: 'editing' } : before));
    set({ ...latest.current, edit: update(latest.current.edit) });
  }, [set]);

  const goOn = useCallback(() => setSaveState({ kind: 'editing' }), []);

  return { document, isDirty, saveState, problems, attempt, change, replace: set, save, goOn };
}
