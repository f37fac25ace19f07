import { useCallback, useEffect, useRef, useState } from 'react';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: T };

export interface Load<T> {
  readonly state: LoadState<T>;
  readonly retry: () => void;
}

export interface RefreshableLoad<T> extends Load<T> {
  /** Loads again while what is there stays; it also stays when that fails. */
  readonly refresh: () => void;
}

const loading = { kind: 'loading' } as const;

/** Loads once for each `load` function, so keep it in `useCallback`. An answer that comes too late is dropped. */
export function useLoad<T>(load: () => Promise<T>): RefreshableLoad<T> {
  const [state, setState] = useState<LoadState<T>>(loading);
  const [attempt, setAttempt] = useState<{ readonly isQuiet: boolean }>({ isQuiet: false });
  const retry = useCallback(() => setAttempt({ isQuiet: false }), []);
  const refresh = useCallback(() => setAttempt({ isQuiet: true }), []);
  const loadedBy = useRef<() => Promise<T>>();

  useEffect(() => {
    let wanted = true;
    const isQuiet = attempt.isQuiet && loadedBy.current === load;
    if (!isQuiet) setState(loading);
    loadedBy.current = load;
    load().then(
      (value) => wanted && setState({ kind: 'ready', value }),
      (error: unknown) => wanted && !isQuiet && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  return { state, retry, refresh };
}
