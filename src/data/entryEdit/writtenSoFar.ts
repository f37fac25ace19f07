import { StoreError } from '../stores/storeError';

/** How much a save that failed has written; unknown when an answer was lost. */
export type WrittenSoFar = 'nothing' | 'some' | 'unknown';

export function writtenSoFar(hasWritten: boolean, errors: readonly unknown[]): WrittenSoFar {
  if (errors.some(isAnswerLost)) return 'unknown';
  return hasWritten ? 'some' : 'nothing';
}

/** A throttled request has been turned away; one without an answer may have been carried out. */
function isAnswerLost(error: unknown): boolean {
  return !(error instanceof StoreError) || (error.kind === 'unavailable' && error.status !== 429);
}
