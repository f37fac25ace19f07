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

export interface WantedView {
  /** From the address; the web part's own stands behind it. */
  readonly view: string | undefined;
  readonly defaultView: string | undefined;
  /** Columns of the cards: loaded whether or not the view shows them. */
  readonly fields: readonly string[];
}

/** Loads a view: its definition, the first rows, and behind them the rest, purposes and members. */
export function useRegister(store: ListStore, { view, defaultView, fields }: WantedView, language: Language): [RegisterState, () => void] {
  const [state, setState] = useState<RegisterState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const known = useRef<Known>();
  const retry = useCallback(() => { known.current = undefined; setAttempt((before) => before + 1); }, []);

  useEffect(() => {
    const abort = new AbortController();
    const report = (next: RegisterState): void => { if (!abort.signal.aborted) setState(next); };
    if (known.current?.store !== store) known.current = { store, knowledge: new EntryKnowledge() };
    load(known.current, { view, defaultView, fields }, language, abort.signal, report).catch((error: unknown) => {
      report({ kind: 'failed', problem: { kind: 'error', error } });
    });
    return () => abort.abort();
  }, [store, view, defaultView, fields, language, attempt]);

  return [state, retry];
}

async function load(
  known: Known, wanted: WantedView, language: Language, signal: AbortSignal, report: (state: RegisterState) => void
): Promise<void> {
  const { store, knowledge } = known;
  const open = (schema: ListSchema): OpenedView | undefined => openView(schema, [wanted.view, wanted.defaultView], wanted.fields);
  report({ kind: 'loading', opened: known.schema && open(known.schema) });
  known.schema = known.schema ?? await store.schema(registerList);
  const opened = open(known.schema);
  if (!opened) return report({ kind: 'failed', problem: { kind: 'noViews' } });
  report({ kind: 'loading', opened });

  const rows = new RegisterRows(knowledge, language);
  let version = 0;
  let progress: Progress = 'firstPage';
  const ready = (stopped?: unknown): void => report({ kind: 'ready', opened, rows, version: ++version, progress, stopped });
  try {
    const first = await loadFirstPage(store, opened, rows);
    progress = first.next === undefined ? 'rows' : 'firstPage';
    ready();
    if (first.next !== undefined) {
      await loadRest(store, opened, rows, first, signal, ready);
      progress = 'rows';
      ready();
    }
    await loadKnowledge(store, knowledge, rows, signal);
    progress = 'all';
    ready();
  } catch (error) {
    if (version === 0) report({ kind: 'failed', problem: problemOf(error, opened), opened });
    else ready(error);
  }
}

function problemOf(error: unknown, opened: OpenedView): RegisterProblem {
  const overThreshold = error instanceof StoreError && error.code === sharePointCodes.listViewThreshold;
  return overThreshold ? { kind: 'unservable', toIndex: titlesToIndex(opened) } : { kind: 'error', error };
}
