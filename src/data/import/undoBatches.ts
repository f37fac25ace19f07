import type { Editing, Outcome, Write } from '../stores/editing';
import { isOvertaken, StoreError } from '../stores/storeError';
import { goOnUnless, interruptionOf, stopOfItem } from './stopped';
import { UndoGroup, UndoStep } from './undoGroups';

export interface UndoWriting {
  readonly editing: Editing;
  readonly signal?: AbortSignal;
  /** Once a request: the step of each write that has gone for good. */
  onBatch(written: readonly UndoStep[]): void;
}

interface SentGroup {
  readonly group: UndoGroup;
  readonly outcomes: readonly Outcome[];
}

/** What is recycled in one version only counts twice: one request takes 80. */
const mostAtOnce = 40;

/**
 * A group of which something did not go comes back from the recycle bin; what is gone already is as good as done.
 * @returns whether everything went through; otherwise somebody else was quicker somewhere. Rejects where the rest cannot be told.
 */
export async function writeUndo({ editing, signal, onBatch }: UndoWriting, groups: readonly UndoGroup[]): Promise<boolean> {
  let isWhole = true;
  for (const batch of inBatches(groups)) {
    goOnUnless(signal);
    const outcomes = await editing.writeAll(batch.flatMap((group) => group.map(({ write }) => write)));
    let at = 0;
    const sent = batch.map((group): SentGroup => ({ group, outcomes: outcomes.slice(at, at += group.length) }));
    const kept = sent.filter((each) => errorsIn(each.outcomes).length > 0);
    onBatch(sent.flatMap((each) => (kept.includes(each) ? [] : writtenIn(each))));
    const [lost] = await broughtBack(editing, kept.flatMap((each) => each.outcomes));
    const failed = kept.flatMap((each) => errorsIn(each.outcomes));
    const stop = lost ?? failed.find((error) => stopOfItem(error) !== undefined) ?? failed.find((error) => !isOvertaken(error));
    if (stop !== undefined) throw interruptionOf(stop);
    isWhole = isWhole && kept.length === 0;
  }
  return isWhole;
}

/** Whole groups; one that is too big for a request goes alone. */
function inBatches(groups: readonly UndoGroup[]): readonly (readonly UndoGroup[])[] {
  const batches: UndoGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (batches.length === 0 || group.length > room) {
      batches.push([]);
      room = mostAtOnce;
    }
    batches[batches.length - 1].push(group);
    room -= group.length;
  }
  return batches;
}

function writtenIn({ group, outcomes }: SentGroup): readonly UndoStep[] {
  return group.flatMap(({ step }, at) => (outcomes[at].kind === 'done' ? [step] : []));
}

function errorsIn(outcomes: readonly Outcome[]): readonly StoreError[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'failed' && outcome.error.kind !== 'notFound' ? [outcome.error] : []));
}

/** @returns what went wrong with that; one that is no longer in the recycle bin has been brought back by somebody else. */
async function broughtBack(editing: Editing, outcomes: readonly Outcome[]): Promise<readonly (StoreError | undefined)[]> {
  const restores = outcomes.flatMap((outcome): readonly Write[] => (outcome.kind === 'done' && outcome.written.binId !== undefined ? [{ kind: 'restore', binId: outcome.written.binId }] : []));
  return restores.length === 0 ? [] : errorsIn(await editing.writeAll(restores));
}
