import { useCallback, useEffect, useRef, useState } from 'react';

export type SearchState<T> =
  | { readonly kind: 'idle' | 'short' | 'searching' | 'failed' }
  | { readonly kind: 'found'; readonly found: readonly T[]; readonly text: string };

const pauseInMilliseconds = 250;
const shortest = 2;

/** Searches when the typing pauses; an answer to what is no longer typed is dropped. */
export function useSearch<T>(search: (text: string) => Promise<readonly T[]>): { state: SearchState<T>; lookUp(text: string): void } {
  const [state, setState] = useState<SearchState<T>>({ kind: 'idle' });
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => { latest.current++; clearTimeout(timer.current); }, []);

  const lookUp = useCallback((text: string) => {
    const mine = ++latest.current;
    const show = (next: SearchState<T>): void => { if (mine === latest.current) setState(next); };
    clearTimeout(timer.current);
    if (text.trim().length < shortest) {
      show({ kind: text.trim() === '' ? 'idle' : 'short' });
      return;
    }
    show({ kind: 'searching' });
    timer.current = setTimeout(() => {
      search(text).then((found) => show({ kind: 'found', found, text: text.trim() }), () => show({ kind: 'failed' }));
    }, pauseInMilliseconds);
  }, [search]);

  return { state, lookUp };
}
