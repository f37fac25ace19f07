import { ItemState, Task, withStates } from '../../domain/bulk/task';
import type { Outcome } from '../stores/editing';
import { StoreError, StoreErrorKind } from '../stores/storeError';

/**
 * - `connection`: no answer, so nobody knows what became of the last batch
 * - `busy`: SharePoint would not take more for now
 * - `signedOut`: the sign-in has run out
 * - `asked`: by whoever carries it out
 */
export const stopReasons = ['connection', 'busy', 'signedOut', 'asked'] as const;
export type StopReason = (typeof stopReasons)[number];

const stateOfKind: Readonly<Partial<Record<StoreErrorKind, ItemState>>> = { denied: 'denied', notFound: 'gone', refused: 'refused' };

/** Puts the outcomes of a batch into its task. */
export class OutcomeReader {
  /** In a later version than the one that was sent. */
  public readonly later: number[] = [];
  public stopped?: StopReason;

  /** @param before the task as it was before the batch was noted as sent. */
  public constructor(private readonly before: Task, public task: Task, private readonly batch: readonly number[]) {}

  public take(place: number, outcome: Outcome): void {
    if (!this.batch.includes(place)) throw new RangeError(`No. ${place} was not sent.`);
    if (outcome.kind === 'done') return this.set(place, 'done');
    const { error } = outcome;
    const state = stateOfKind[error.kind];
    if (error.status === 401) return this.stop(place, 'signedOut');
    if (state !== undefined) return this.set(place, state, error);
    if (error.kind === 'conflict') {
      this.later.push(place);
      return this.set(place, this.before.states[place]);
    }
    if (error.status === 429 || error.status === 503) return this.stop(place, 'busy');
    // It stays as sent: it may have arrived.
    this.stopped = 'connection';
  }

  /** Refused before it began: as if it had not been sent. */
  private stop(place: number, reason: StopReason): void {
    this.stopped = this.stopped ?? reason;
    this.set(place, this.before.states[place]);
  }

  private set(place: number, state: ItemState, error?: StoreError): void {
    this.task = withStates(this.task, [place], state);
    if (state === 'refused' && error) this.task = { ...this.task, refusals: { ...this.task.refusals, [place]: error.message } };
  }
}
