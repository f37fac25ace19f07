import type { Outcome } from '../stores/editing';
import type { StoreError } from '../stores/storeError';

export function firstError(outcomes: readonly Outcome[]): StoreError | undefined {
  for (const outcome of outcomes) {
    if (outcome.kind === 'failed') return outcome.error;
  }
  return undefined;
}

/** Nobody knows whether SharePoint has carried it out. */
export function isUnsure(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.kind === 'failed' && outcome.error.kind === 'unavailable');
}
