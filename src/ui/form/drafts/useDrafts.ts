import { MutableRefObject, useCallback, useEffect, useRef, useState } from 'react';
import { draftKey, draftsOf, dropDraft, keepDraft, KeptDraft } from './draftStore';
import { heldLocks, holdLock, isOfThisTab } from './tabLocks';

export interface Drafts {
  /** Unknown until the browser has been asked. */
  readonly isReady: boolean;
  /** Work that was left behind, newest first: by a reload, a crash, a closed tab. */
  readonly found: readonly KeptDraft[];
  /** The same thing is being edited in another tab just now. */
  readonly isOpenElsewhere: boolean;
  /** The browser could not keep the latest state. */
  readonly isFull: boolean;
  /** Keeps the state soon, also while the typing goes on, and at the latest when the page is left. Nothing: there is nothing to keep any more. */
  keep(content: unknown): void;
  /** Work that was found is not wanted. */
  dropFound(draft: KeptDraft): void;
  /** Work that was found goes on here. What the browser has of it stays until the new state is kept, or there is nothing to keep any more. */
  takeFound(draft: KeptDraft): void;
}

/** What a crash costs at most. */
const behindInMilliseconds = 400;

/** Keeps unsaved work of one form, and finds what earlier ones left behind. @param subject whose work on what. */
export function useDrafts(subject: string, storage: Storage = window.localStorage): Drafts {
  const [key] = useState(() => draftKey(subject, `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`));
  const [state, setState] = useState<Pick<Drafts, 'found' | 'isReady' | 'isOpenElsewhere'>>({ found: [], isReady: false, isOpenElsewhere: false });
  const [isFull, setFull] = useState(false);
  const latest = useRef<{ content: unknown; isKept: boolean }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const takenFrom = useRef<string>();

  useEffect(() => holdLock(key), [key]);

  useEffect(() => {
    let wanted = true;
    heldLocks().then((held) => {
      if (!wanted) return;
      const kept = draftsOf(storage, subject).filter((draft) => draft.key !== key);
      const isHeld = (name: string): boolean => held.includes(name);
      const isOpenElsewhere = held.some((name) => !isOfThisTab(name) && name.startsWith(draftKey(subject, '')));
      setState({ found: kept.filter((draft) => !isHeld(draft.key)), isReady: true, isOpenElsewhere });
    }, () => undefined);
    return () => { wanted = false; };
  }, [subject, storage, key]);

  const dropTaken = useCallback(() => {
    if (takenFrom.current !== undefined) dropDraft(storage, takenFrom.current);
    takenFrom.current = undefined;
  }, [storage]);

  const flush = useCallback(() => {
    stopTimer(timer);
    if (latest.current === undefined || latest.current.isKept) return;
    latest.current.isKept = true;
    const isKept = keepDraft(storage, key, latest.current.content);
    setFull(!isKept);
    if (isKept) dropTaken();
  }, [storage, key, dropTaken]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [flush]);

  const keep = useCallback((content: unknown) => {
    if (content === undefined) {
      stopTimer(timer);
      latest.current = undefined;
      dropDraft(storage, key);
      dropTaken();
      return;
    }
    latest.current = { content, isKept: false };
    // Not anew at each key: somebody who never pauses would be kept never.
    timer.current = timer.current ?? setTimeout(flush, behindInMilliseconds);
  }, [storage, key, flush, dropTaken]);

  const leave = useCallback((draft: KeptDraft) => setState((before) => ({ ...before, found: before.found.filter(({ key: each }) => each !== draft.key) })), []);

  const dropFound = useCallback((draft: KeptDraft) => {
    dropDraft(storage, draft.key);
    leave(draft);
  }, [storage, leave]);

  const takeFound = useCallback((draft: KeptDraft) => {
    takenFrom.current = draft.key;
    leave(draft);
  }, [leave]);

  return { ...state, isFull, keep, dropFound, takeFound };
}

function stopTimer(timer: MutableRefObject<ReturnType<typeof setTimeout> | undefined>): void {
  clearTimeout(timer.current);
  timer.current = undefined;
}
