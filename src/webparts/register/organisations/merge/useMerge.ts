import { useCallback, useState } from 'react';
import { MergeOptions, MergeResult, mergeOrganisations } from '../../../../data/organisation/mergeOrganisations';
import { MergePair } from '../../../../data/organisation/readMerge';
import { ListStore } from '../../../../data/stores/listStore';
import { StoreError } from '../../../../data/stores/storeError';

export type MergeState =
  | { readonly kind: 'preview' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | { readonly kind: 'ended'; readonly result: MergeResult };

export interface Merging {
  readonly state: MergeState;
  run(options: Omit<MergeOptions, 'onProgress'>): void;
}

/** Carries a merger out; what was done before it was broken off is counted in. */
export function useMerge(store: ListStore, pair: MergePair, onEnd: () => void): Merging {
  const [state, setState] = useState<MergeState>({ kind: 'preview' });
  const run = useCallback((options: Omit<MergeOptions, 'onProgress'>) => {
    const before = state.kind === 'ended' ? state.result.parts.filter(({ outcome }) => outcome !== 'failed') : [];
    setState({ kind: 'running', done: 0, all: 0 });
    mergeOrganisations(store, pair, { ...options, onProgress: (done, all) => setState({ kind: 'running', done, all }) })
      .catch((error: unknown): MergeResult => ({ parts: [], isComplete: false, error: error instanceof StoreError ? error : new StoreError('unavailable', String(error)) }))
      .then((result) => {
        setState({ kind: 'ended', result: { ...result, parts: [...before, ...result.parts] } });
        onEnd();
      })
      .catch(() => undefined);
  }, [store, pair, onEnd, state]);
  return { state, run };
}
