import { Day } from '../../domain/calendar/day';
import { isRecord } from '../../domain/record/plainValue';
import { ItemRow } from '../itemRow';
import type { ItemStore } from '../stores/itemStore';
import { odataText } from '../stores/listStore';
import { ledgerList } from './ledger';

/** How far the worker has looked: what came later has not been told yet. */
export interface WorkerProgress {
  /** Id of the last record in Decisions. */
  readonly records: number;
  /** Id of the last approval step. */
  readonly steps: number;
  /** Forms that could not be looked at. */
  readonly again: readonly string[];
  /** The last day for which everybody was reminded. */
  readonly reminded?: Day;
  /** Monday of the last week for which the Monitoring Officer was sent the seals. */
  readonly anchored?: Day;
}

export interface KeptProgress extends WorkerProgress {
  /** Absent until it is first written. */
  readonly row?: { readonly id: number; readonly version: string };
}

/** The one row of the ledger that is no notice. */
const claim = 'progress';

export async function readProgress(store: Pick<ItemStore, 'items'>): Promise<KeptProgress> {
  const [item] = await store.items(ledgerList, { select: ['Id', 'Progress'], filter: `Claim eq ${odataText(claim)}`, top: 1, withVersion: true });
  if (item === undefined) return { records: 0, steps: 0, again: [] };
  const row = new ItemRow(ledgerList, item);
  return { ...progressIn(row.text('Progress')), row: { id: row.id, version: row.requiredText('odata.etag') } };
}

/** Rejects with `conflict` when another worker has written it meanwhile. */
export async function keepProgress(store: Pick<ItemStore, 'editing'>, { row, records, steps, again, reminded, anchored }: KeptProgress): Promise<KeptProgress> {
  const progress: WorkerProgress = { records, steps, again, reminded, anchored };
  const values = { Progress: JSON.stringify(progress) };
  const editing = await store.editing();
  const { id = row?.id ?? 0, version = '*' } = await editing.write(
    row === undefined ? { kind: 'add', list: ledgerList, values: { Title: 'How far the worker has looked', Claim: claim, ...values } } : { kind: 'change', list: ledgerList, id: row.id, version: row.version, values }
  );
  return { ...progress, row: { id, version } };
}

/** What cannot be read begins anew: the ledger keeps anything from being told twice. */
function progressIn(text: string | undefined): WorkerProgress {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    const { records, steps, again, reminded, anchored }: Readonly<Record<string, unknown>> = isRecord(kept) ? kept : {};
    return {
      records: typeof records === 'number' ? records : 0, steps: typeof steps === 'number' ? steps : 0, again: Array.isArray(again) ? again.map(String) : [],
      reminded: typeof reminded === 'string' ? reminded : undefined, anchored: typeof anchored === 'string' ? anchored : undefined
    };
  } catch {
    return { records: 0, steps: 0, again: [] };
  }
}
