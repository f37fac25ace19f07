import { Day } from '../../domain/calendar/day';
import { markOfMerged, mergeRefusal, textOf } from '../../domain/organisation/merge';
import { organisationColumns } from '../organisations';
import { writeValues } from '../record/writeValues';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { isOvertaken, StoreError } from '../stores/storeError';
import { forgetOrganisations } from './knownOrganisations';
import { MergePart, mergeWrites } from './mergeWrites';
import { MergePair, MergeReading, readMerge } from './readMerge';

export interface MergeOptions {
  readonly today: Day;
  /** A line for the notes of the merged one. */
  readonly note: string;
  onProgress?(done: number, all: number): void;
}

/** `left`: somebody else changed it meanwhile so that there was nothing to move any more. */
export type PartOutcome = { readonly part: MergePart; readonly outcome: 'done' | 'left' } | { readonly part: MergePart; readonly outcome: 'failed'; readonly error: StoreError };

export interface MergeResult {
  readonly parts: readonly PartOutcome[];
  /** Whether nothing is the merged one’s any more and it bears its mark; otherwise, why not. */
  readonly isComplete: boolean;
  readonly error?: StoreError;
}

/** How often what somebody else changed meanwhile is read and moved again. */
const rounds = 4;

/**
 * Moves everything that is the merged one’s to the kept one, in batches, and marks it when nothing is its any more. Broken off at any point, the
 * same call goes on: what is left is still the merged one’s. What somebody changes meanwhile is not overwritten, but read and moved again.
 */
export async function mergeOrganisations(store: ListStore, pair: MergePair, options: MergeOptions): Promise<MergeResult> {
  const editing = await store.editing();
  const outcomes = new Map<string, PartOutcome>();
  let done = 0;
  try {
    for (let round = 1; ; round++) {
      const reading = await readAndCheck(store, pair);
      const writes = mergeWrites(reading);
      leftAlone(outcomes, writes.map(({ part }) => part.key));
      if (writes.length === 0 && await isMarked(editing, reading, options)) {
        return { parts: [...outcomes.values()], isComplete: true };
      }
      const before = done;
      const answers = await editing.writeAll(writes.map(({ write }) => write), (count) => options.onProgress?.(before + count, before + writes.length));
      answers.forEach((answer, at) => {
        const { part } = writes[at];
        outcomes.set(part.key, answer.kind === 'done' ? { part, outcome: 'done' } : { part, outcome: 'failed', error: answer.error });
      });
      done += answers.filter(({ kind }) => kind === 'done').length;
      const lasting = answers.find((answer) => answer.kind === 'failed' && !isOvertaken(answer.error));
      if (lasting !== undefined || round === rounds) {
        return { parts: [...outcomes.values()], isComplete: false, error: lasting?.kind === 'failed' ? lasting.error : undefined };
      }
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { parts: [...outcomes.values()], isComplete: false, error };
  } finally {
    forgetOrganisations(store);
  }
}

async function readAndCheck(store: ListStore, pair: MergePair): Promise<MergeReading> {
  const reading = await readMerge(store, pair);
  const refusal = mergeRefusal(reading.kept.values, reading.merged.values);
  if (refusal !== undefined) {
    throw new StoreError('refused', `These two cannot be merged: ${refusal}.`, { code: refusal });
  }
  return reading;
}

/** False: somebody changed the merged one at this moment, and it has to be read again. */
async function isMarked(editing: Editing, { kept, merged }: MergeReading, { today, note }: MergeOptions): Promise<boolean> {
  if (textOf(merged.values, 'mergedInto') !== undefined) return true;
  const values = writeValues(organisationColumns, markOfMerged(merged.values, { into: textOf(kept.values, 'reference') ?? '', today, note }));
  try {
    await editing.write({ kind: 'change', list: organisationColumns.list, id: merged.id, version: merged.version, values });
    return true;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return false;
  }
}

/** What could not be moved and is no longer the merged one’s. */
function leftAlone(outcomes: Map<string, PartOutcome>, stillThere: readonly string[]): void {
  for (const [key, { part, outcome }] of outcomes) {
    if (outcome === 'failed' && !stillThere.includes(key)) outcomes.set(key, { part, outcome: 'left' });
  }
}
