import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListStore } from '../../../data/stores/listStore';
import type { Language } from '../../../loc/wording';
import { loadRegister, type Known, type WantedView } from './loadRegister';
import { EntryKnowledge } from './entryKnowledge';
import type { RegisterState } from './registerState';

export interface Retry {
  (): void;
  /** Loads everything and filters here what SharePoint has refused to filter. */
  anyway(): void;
  /** Reads the rows again after something was written; what is shown stays until the new rows are there. */
  quietly(): void;
}

/** Loads a view: its definition, the first rows, and behind them the rest, purposes and members. */
export function useRegister(store: ListStore, wanted: WantedView, language: Language): [RegisterState, Retry] {
  const [state, setState] = useState<RegisterState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState<{ readonly anyway?: WantedView; readonly quiet?: WantedView }>({});
  const known = useRef<Known>();
  const current = useRef(wanted);
  current.current = wanted;
  const again = useCallback(() => { known.current = undefined; setAttempt({}); }, []);
  const anyway = useCallback(() => setAttempt({ anyway: current.current }), []);
  const quietly = useCallback(() => {
    known.current = known.current && { ...known.current, knowledge: new EntryKnowledge() };
    setAttempt({ quiet: current.current });
  }, []);
  const [retry] = useState<Retry>(() => Object.assign(() => again(), { anyway, quietly }));

  useEffect(() => {
    const abort = new AbortController();
    const report = (next: RegisterState): void => {
      if (!abort.signal.aborted) setState((shown) => (attempt.quiet === wanted && next.kind === 'loading' && shown.kind === 'ready' ? shown : next));
    };
    if (known.current?.store !== store) known.current = { store, knowledge: new EntryKnowledge() };
    loadRegister(known.current, wanted, { language, anyway: attempt.anyway === wanted }, abort.signal, report).catch((error: unknown) => {
      report({ kind: 'failed', problem: { kind: 'error', error } });
    });
    return () => abort.abort();
  }, [store, wanted, language, attempt]);

  return [state, retry];
}
