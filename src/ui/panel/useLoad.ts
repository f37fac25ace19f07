import { useCallback, useEffect, useState } from 'react';

export type LoadState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly value: T };

export interface Load<T> {
  readonly state: LoadState<T>;
  readonly retry: () => void;
}

const loading = { kind: 'loading' } as const;

/** Loads once for each `load` function, so keep it in `useCallback`. An answer that comes too late is dropped. */
export function useLoad<T>(load: () => Promise<T>): Load<T> {
  const [state, setState] = useState<LoadState<T>>(loading);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  useEffect(() => {
    let wanted = true;
    setState(loading);
    load().then(
      (value) => wanted && setState({ kind: 'ready', value }),
      (error: unknown) => wanted && setState({ kind: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  return { state, retry };
}
