import { whenInLaterVersion } from '../../domain/bulk/again';
import { itemKey } from '../../domain/bulk/heldItem';
import { PlannedChange } from '../../domain/bulk/plan';
import { openPlaces, settledCount, Task, withStates } from '../../domain/bulk/task';
import { Day } from '../../domain/calendar/day';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import type { StoreError } from '../stores/storeError';
import { heldItemsNow } from './heldItems';
import { OutcomeReader, StopReason } from './outcomes';
import { writeOf } from './writeOf';

/** As many as one batch takes: each is kept as sent before it goes, and settled when its answers have come. */
const changesAtOnce = 80;

export interface CarryOut {
  readonly store: ListStore;
  readonly editing: Editing;
  readonly today: Day;
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** Told before and after every batch: what is kept is never behind what was sent. */
  keep(task: Task): void;
  onProgress?(settled: number): void;
}

export interface CarriedOut {
  readonly task: Task;
  /** Why there is something left to do; it may be carried out again later. */
  readonly stopped?: StopReason;
}

/**
 * Carries out what is open of a task, never anything twice. An item that is in a later version than the one that was previewed is read again, and
 * changed only where what was to be replaced is still there. Never rejects.
 */
export async function carryOut(task: Task, options: CarryOut): Promise<CarriedOut> {
  const run = new Run(task, options);
  const doubtful = new Set(openPlaces(task).filter((at) => task.states[at] === 'sent'));
  let stopped = await run.send(openPlaces(task), (at) => task.changes[at]);
  if (stopped === undefined || stopped === 'connection') stopped = await run.sendLater(doubtful) ?? stopped;
  return { task: run.task, stopped };
}

class Run {
  /** In a later version than the one that was previewed. */
  private later: number[] = [];

  public constructor(public task: Task, private readonly options: CarryOut) {}

  public async send(places: readonly number[], changeAt: (place: number) => PlannedChange): Promise<StopReason | undefined> {
    const { editing, signal } = this.options;
    let unanswered: StopReason | undefined;
    for (let start = 0; start < places.length; start += changesAtOnce) {
      if (signal?.aborted) return 'asked';
      const batch = places.slice(start, start + changesAtOnce);
      const before = this.task;
      this.keep(withStates(this.task, batch, 'sent'));
      const reader = new OutcomeReader(before, this.task, batch);
      const outcomes = await editing.writeAll(batch.map((at) => writeOf(changeAt(at))));
      outcomes.forEach((outcome, index) => reader.take(batch[index], outcome));
      this.later.push(...reader.later);
      this.keep(reader.task);
      // One that SharePoint gave no proper answer to does not hold up the others.
      if (reader.stopped !== undefined && (reader.stopped !== 'connection' || outcomes.every(({ kind }) => kind === 'failed'))) return reader.stopped;
      unanswered = unanswered ?? reader.stopped;
    }
    return unanswered;
  }

  /** Those that were in a later version, once more in the version that they are in now. Who is overtaken again is left to whoever was quicker. */
  public async sendLater(doubtful: ReadonlySet<number>): Promise<StopReason | undefined> {
    const places = this.later;
    this.later = [];
    if (places.length === 0) return undefined;
    const { store, today } = this.options;
    const now = await heldItemsNow(store, places.map((at) => this.task.changes[at])).catch((error: StoreError) => error);
    if (now instanceof Error) return now.status === 401 ? 'signedOut' : 'connection';
    const versions = new Map<number, string>();
    let task = this.task;
    for (const at of places) {
      const item = now.get(itemKey(task.changes[at]));
      const next = item === undefined ? 'gone' : whenInLaterVersion(task.changes[at], item.values, today, doubtful.has(at));
      if (next === 'send' && item !== undefined) versions.set(at, item.version);
      else if (next !== 'send') task = withStates(task, [at], next);
    }
    this.keep(task);
    const stopped = await this.send(Array.from(versions.keys()), (at) => ({ ...this.task.changes[at], version: versions.get(at) ?? '' }));
    this.keep(withStates(this.task, this.later, 'changed'));
    return stopped;
  }

  private keep(task: Task): void {
    this.task = task;
    this.options.keep(task);
    this.options.onProgress?.(settledCount(task));
  }
}
