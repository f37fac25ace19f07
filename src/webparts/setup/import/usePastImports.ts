import { useCallback, useEffect, useRef, useState } from 'react';
import type { BrokenOffImport } from '../../../data/import/brokenOffImport';
import type { PastImport } from '../../../data/import/pastImports';
import type { ImportGateway } from './importGateway';

export type PastState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly past: readonly PastImport[]; readonly brokenOff?: BrokenOffImport };

/** The journal of imports; what was shown stays until it has been read again. */
export function usePastImports(gateway: ImportGateway): readonly [PastState, () => void] {
  const [state, setState] = useState<PastState>({ kind: 'loading' });
  const latest = useRef(0);
  const load = useCallback(() => {
    const mine = ++latest.current;
    const show = (next: PastState): void => { if (mine === latest.current) setState(next); };
    Promise.all([gateway.past(), gateway.brokenOff()]).then(([past, brokenOff]) => show({ kind: 'ready', past, brokenOff }), (error: unknown) => show({ kind: 'failed', error }));
  }, [gateway]);
  useEffect(() => {
    load();
    return () => { latest.current++; };
  }, [load]);
  return [state, load];
}
