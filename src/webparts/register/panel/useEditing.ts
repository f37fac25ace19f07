import { useCallback, useMemo, useRef, useState } from 'react';
import { SaveResult } from '../../../data/entryEdit/saveEntry';
import { LeavingWish } from '../form/leavingWish';

type Saved = Extract<SaveResult, { kind: 'saved' }>;

export interface Editing {
  readonly isOpen: boolean;
  /** The form was opened to close the entry. */
  readonly closes: boolean;
  readonly leaving: LeavingWish;
  /** What was saved last, while the panel has not been closed. */
  readonly saved: Saved | undefined;
  open(): void;
  openToClose(): void;
  /** Closes the panel; a form with unsaved changes asks first. */
  close(): void;
  onSaved(result: Saved, wasNew: boolean, isFormOpen: boolean): void;
}

interface Around {
  readonly isNew: boolean;
  onClose(): void;
  onChanged(): void;
  onCreated(reference: string): void;
  reload(): void;
  /** Without taking away what is shown. */
  refresh(): void;
}

/** Turns the panel from reading to editing and back. */
export function useEditing({ isNew, onClose, onChanged, onCreated, reload, refresh }: Around): Editing {
  const [wanted, setWanted] = useState<'edit' | 'close'>();
  const [isAsked, setAsked] = useState(false);
  const [closesPanel, setClosesPanel] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const isOpen = isNew || wanted !== undefined;
  const closePanel = useOnce(onClose);

  const leave = useCallback(() => {
    setAsked(false);
    if (isNew || closesPanel) closePanel();
    else setWanted(undefined);
  }, [isNew, closesPanel, closePanel]);
  const leaving = useMemo<LeavingWish>(() => ({
    isAsked,
    ask: () => { setClosesPanel(false); setAsked(true); },
    stay: () => setAsked(false),
    leave
  }), [isAsked, leave]);

  const close = useCallback(() => {
    if (!isOpen) return closePanel();
    setClosesPanel(true);
    setAsked(true);
  }, [isOpen, closePanel]);

  const onSaved = useCallback((result: Saved, wasNew: boolean, isFormOpen: boolean) => {
    onChanged();
    // Whoever has left the form while it was being saved is somewhere else, and stays there.
    if (!isFormOpen) return refresh();
    setWanted(undefined);
    setAsked(false);
    setSaved(result);
    if (wasNew) onCreated(result.reference);
    else reload();
  }, [onChanged, onCreated, reload, refresh]);

  const openFor = useCallback((purpose: 'edit' | 'close') => { setSaved(undefined); setWanted(purpose); }, []);
  const open = useCallback(() => openFor('edit'), [openFor]);
  const openToClose = useCallback(() => openFor('close'), [openFor]);
  return { isOpen, closes: wanted === 'close', leaving, saved, open, openToClose, close, onSaved };
}

/** Closing goes back in the address: a second click while the panel is still there must not go back twice. */
function useOnce(act: () => void): () => void {
  const latest = useRef(act);
  latest.current = act;
  const done = useRef(false);
  return useCallback(() => {
    if (!done.current) {
      done.current = true;
      latest.current();
    }
  }, []);
}
