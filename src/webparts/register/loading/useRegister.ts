import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListSchema, ListStore } from '../../../data/stores/listStore';
import { sharePointCodes, StoreError } from '../../../data/stores/storeError';
import type { Language } from '../../../loc/wording';
import { EntryKnowledge } from './entryKnowledge';
import { loadFirstPage, loadKnowledge, loadRest, registerList } from './loadView';
import { openView, titlesToIndex, type OpenedView } from './openedView';
import { RegisterRows } from './registerRows';
import type { Progress, RegisterProblem, RegisterState } from './registerState';

/** What stays when the view changes. */
interface Known {
  readonly store: ListStore;
  readonly knowledge: EntryKnowledge;
  schema?: ListSchema;
}

/**
 * Loads a view: its definition, the first rows, and behind them the rest, purposes and members.
 * @param view name from the address; `defaultView` is the web part's own.
 */
export function useRegister(store: ListStore, view: string | undefined, defaultView: string | undefined, language: Language): [RegisterState, () => void] {
  const [state, setState] = useState<RegisterState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const known = useRef<Known>();
  const retry = useCallback(() => { known.current = undefined; setAttempt((before) => before + 1); }, []);

  useEffect(() => {
    const abort = new AbortController();
    const report = (next: RegisterState): void => { if (!abort.signal.aborted) setState(next); };
    if (known.current?.store !== store) known.current = { store, knowledge: new EntryKnowledge() };
    load(known.current, [view, defaultView], language, abort.signal, report).catch((error: unknown) => {
      report({ kind: 'failed', problem: { kind: 'error', error } });
    });
    return () => abort.abort();
  }, [store, view, defaultView, language, attempt]);

  return [state, retry];
}

async function load(
  known: Known, wanted: readonly (string | undefined)[], language: Language, signal: AbortSignal, report: (state: RegisterState) => void
): Promise<void> {
  const { store, knowledge } = known;
  report({ kind: 'loading', opened: known.schema && openView(known.schema, wanted) });
  known.schema = known.schema ?? await store.schema(registerList);
  const opened = openView(known.schema, wanted);
  if (!opened) return report({ kind: 'failed', problem: { kind: 'noViews' } });
  report({ kind: 'loading', opened });

  const rows = new RegisterRows(knowledge, language);
  let version = 0;
  const ready = (progress: Progress, stopped?: unknown): void => report({ kind: 'ready', opened, rows, version: ++version, progress, stopped });
  let progress: Progress = 'firstPage';
  try {
    const first = await loadFirstPage(store, opened, rows);
    ready(progress);
    await loadRest(store, opened, rows, first, signal, () => ready(progress));
    progress = 'rows';
    ready(progress);
    await loadKnowledge(store, knowledge, rows, signal);
    ready('all');
  } catch (error) {
    if (version === 0) report({ kind: 'failed', problem: problemOf(error, opened), opened });
    else ready(progress, error);
  }
}

function problemOf(error: unknown, opened: OpenedView): RegisterProblem {
  const overThreshold = error instanceof StoreError && error.code === sharePointCodes.listViewThreshold;
  return overThreshold ? { kind: 'unservable', toIndex: titlesToIndex(opened) } : { kind: 'error', error };
}
