import { useCallback, useEffect, useState } from 'react';

export type PartState<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly part: T } | { readonly kind: 'failed' };

/** A part of the page that is fetched when it is first needed; `again` after it did not arrive. Keep `load` the same. */
export function usePart<T>(load: () => Promise<T>): readonly [PartState<T>, () => void] {
  const [state, setState] = useState<PartState<T>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setState({ kind: 'loading' });
    load().then(
      (part) => { if (wanted) setState({ kind: 'ready', part }); },
      () => { if (wanted) setState({ kind: 'failed' }); }
    );
    return () => { wanted = false; };
  }, [load, attempt]);
  return [state, useCallback(() => setAttempt((before) => before + 1), [])];
}
