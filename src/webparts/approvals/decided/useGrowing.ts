import { useCallback, useEffect, useState } from 'react';
import type { LoadState } from '../../../ui/panel/useLoad';

interface Growing<T> {
  readonly state: LoadState<T>;
  retry(): void;
  /** Asks for more; what is there stays until they have come. */
  grow(): void;
}

const pageSize = 25;

/** A list whose newest rows are loaded, and more of them as somebody asks. Keep `load` in `useCallback`. */
export function useGrowing<T>(load: (most: number) => Promise<T>): Growing<T> {
  const [state, setState] = useState<LoadState<T>>({ kind: 'loading' });
  const [asked, setAsked] = useState({ most: pageSize, isQuiet: false });
  useEffect(() => {
    let wanted = true;
    if (!asked.isQuiet) setState({ kind: 'loading' });
    load(asked.most).then((value) => wanted && setState({ kind: 'ready', value }), (error: unknown) => wanted && setState({ kind: 'failed', error }));
    return () => { wanted = false; };
  }, [load, asked]);
  const retry = useCallback(() => setAsked(({ most }) => ({ most, isQuiet: false })), []);
  const grow = useCallback(() => setAsked(({ most }) => ({ most: most + pageSize, isQuiet: true })), []);
  return { state, retry, grow };
}
