import type { ListSchema, ListStore } from '../../../data/stores/listStore';
import { sharePointCodes, StoreError } from '../../../data/stores/storeError';
import type { ViewPlan } from '../../../domain/register/viewPlan';
import type { Language } from '../../../loc/wording';
import type { EntryKnowledge } from './entryKnowledge';
import { openView, titlesToIndex, type OpenedView } from './openedView';
import { RegisterRows } from './registerRows';
import type { Progress, RegisterProblem, RegisterState } from './registerState';
import { registerList, ViewRows } from './viewRows';

export interface WantedView {
  /** From the address; the web part's own stands behind it. */
  readonly view: string | undefined;
  readonly defaultView: string | undefined;
  /** Columns of the cards: loaded whether or not the view shows them. */
  readonly fields: readonly string[];
}

/** What stays when the view changes. */
export interface Known {
  readonly store: ListStore;
  readonly knowledge: EntryKnowledge;
  schema?: ListSchema;
}

export interface LoadOptions {
  readonly language: Language;
  /** Filter here, whatever the plan says: SharePoint has refused, and people want to see the view all the same. */
  readonly anyway: boolean;
}

/** Reports each step; rejects when the view's definition cannot be read. */
export async function loadRegister(known: Known, wanted: WantedView, options: LoadOptions, signal: AbortSignal, report: (state: RegisterState) => void): Promise<void> {
  const open = (schema: ListSchema): OpenedView | undefined => openView(schema, { names: [wanted.view, wanted.defaultView], columns: wanted.fields, language: options.language });
  report({ kind: 'loading', opened: known.schema && open(known.schema) });
  known.schema = known.schema ?? await known.store.schema(registerList);
  const opened = open(known.schema);
  if (!opened) return report({ kind: 'failed', problem: { kind: 'noViews' } });

  const rows = new RegisterRows(known.knowledge, options.language);
  try {
    const asked = firstRows(known.store, opened, rows, options.anyway ? 'ours' : opened.plan.filter, signal);
    // Only once the request is on its way: drawing takes time.
    report({ kind: 'loading', opened });
    const source = await asked;
    await loadBehind(known, { opened, source, rows }, signal, report);
  } catch (error) {
    report({ kind: 'failed', opened, problem: isOverThreshold(error) ? unservable(opened) : { kind: 'error', error } });
  }
}

/** Asks as planned; where SharePoint refuses its filter and no index would help, the filter is applied here. */
async function firstRows(store: ListStore, opened: OpenedView, rows: RegisterRows, filter: ViewPlan['filter'], signal: AbortSignal): Promise<ViewRows> {
  const source = new ViewRows(store, opened, rows, filter);
  try {
    await source.first(signal);
    return source;
  } catch (error) {
    const canHelp = isOverThreshold(error) && filter === 'sharePoint' && opened.plan.toIndex.length === 0 && opened.filter !== undefined;
    if (!canHelp) throw error;
    return firstRows(store, opened, rows, 'ours', signal);
  }
}

function unservable(opened: OpenedView): RegisterProblem {
  return { kind: 'unservable', toIndex: titlesToIndex(opened), canFilter: opened.filter !== undefined };
}

interface Loaded {
  readonly opened: OpenedView;
  readonly source: ViewRows;
  readonly rows: RegisterRows;
}

/** The rest of the rows, then purposes and members. What has come stays when it stops half-way. */
async function loadBehind({ store, knowledge }: Known, { opened, source, rows }: Loaded, signal: AbortSignal, report: (state: RegisterState) => void): Promise<void> {
  let version = 0;
  let progress: Progress = source.hasMore ? 'firstPage' : 'rows';
  const ready = (stopped?: unknown): void => report({ kind: 'ready', opened, rows, version: ++version, progress, stopped });
  ready();
  try {
    while (source.hasMore && !signal.aborted) {
      await source.rest(signal);
      if (!source.hasMore) progress = 'rows';
      ready();
    }
    await knowledge.load(store);
    if (!signal.aborted) await rows.learn(signal);
    progress = 'all';
    ready();
  } catch (error) {
    ready(error);
  }
}

function isOverThreshold(error: unknown): boolean {
  return error instanceof StoreError && error.code === sharePointCodes.listViewThreshold;
}
