import { useCallback, useEffect, useRef, useState } from 'react';
import { useDrafts } from './useDrafts';

export interface KeptState<T> {
  readonly state: T;
  set(state: T): void;
  /** Back to how it began; the browser keeps nothing of it. */
  drop(): void;
}

/**
 * Something small that somebody types and has not saved yet: a reload finds it again.
 * @param subject whose, about what.
 * @param begun the same object as long as it is about the same.
 * @param read what was kept as a state; nothing for what is of another shape.
 */
export function useKeptState<T>(subject: string, begun: T, read: (content: unknown) => T | undefined): KeptState<T> {
  const [state, setState] = useState(begun);
  const { found, keep, takeFound, dropFound } = useDrafts(subject);
  const isTaken = useRef(false);
  useEffect(() => {
    found.forEach((draft) => {
      const kept = read(draft.content);
      if (kept === undefined) {
        dropFound(draft);
      } else if (!isTaken.current) {
        isTaken.current = true;
        setState(kept);
        takeFound(draft);
        keep(kept);
      }
    });
  }, [found, read, keep, takeFound, dropFound]);
  const set = useCallback((next: T) => {
    setState(next);
    keep(next);
  }, [keep]);
  const drop = useCallback(() => {
    setState(begun);
    keep(undefined);
  }, [begun, keep]);
  return { state, set, drop };
}
