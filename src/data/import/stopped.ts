import { StoreError } from '../stores/storeError';
import { importList } from './importList';
import { HeadState, ImportStop } from './importOutcome';
import type { Journal } from './readJournal';

/** Ends an import or its undoing before its end: thrown where it is found, caught where it began. */
export class Interrupted extends Error {
  public constructor(public readonly reason: ImportStop, message: string = reason) {
    super(message);
    this.name = 'Interrupted';
  }
}

/** What ends the whole, not only one item: no answer, no more for now, no sign-in. */
export function stopOfItem({ kind, status }: StoreError): ImportStop | undefined {
  if (status === 401) return 'signedOut';
  if (status === 429 || status === 503) return 'busy';
  return kind === 'unavailable' ? 'connection' : undefined;
}

/** Of something without which nothing can go on. */
export function interruptionOf(error: unknown): Interrupted {
  if (error instanceof Interrupted) return error;
  if (!(error instanceof StoreError)) return new Interrupted('refused', error instanceof Error ? error.message : String(error));
  return new Interrupted(stopOfItem(error) ?? (error.kind === 'denied' ? 'denied' : 'refused'), error.message);
}

/** What it has written cannot be told: it is neither gone on with nor taken back. */
export function readableOnly(journal: Journal): Journal {
  const [first = journal.head?.state === 'Unreadable' ? journal.head.id : undefined] = journal.unreadable;
  if (first !== undefined) throw new Interrupted('damaged', `${importList}, item ${first}: somebody has changed what the import noted there.`);
  return journal;
}

/** By whoever has brought an import to this state. */
export function interruptionBy(state: HeadState): Interrupted {
  if (state === 'Unreadable') return new Interrupted('damaged');
  return new Interrupted(state === 'Undone' || state === 'Set aside' ? 'undone' : 'elsewhere');
}

export function goOnUnless(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Interrupted('asked');
}
