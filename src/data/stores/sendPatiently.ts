import { isBusy, mostTries, secondsToWait, wait, type WaitListener } from './patience';
import type { StoreError } from './storeError';

export type PartOutcome<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly error: StoreError };

export interface Together {
  readonly isWrite: boolean;
  readonly onWait: WaitListener;
}

/**
 * One outcome a part, in their order. Parts that the server was too busy for are sent again, and those alone, whether it refused them one by one or the
 * batch as a whole.
 * @param oneBatch sends parts in one request and answers with their outcomes in the same order. Never rejects.
 */
export async function sendPatiently<P, T>(parts: readonly P[], oneBatch: (parts: readonly P[]) => Promise<readonly PartOutcome<T>[]>, { isWrite, onWait }: Together): Promise<readonly PartOutcome<T>[]> {
  const outcomes: PartOutcome<T>[] = [];
  let waiting = parts.map((_, at) => at);
  for (let attempt = 1; waiting.length > 0; attempt++) {
    const answered = await oneBatch(waiting.map((at) => parts[at]));
    const refused: StoreError[] = [];
    waiting = waiting.filter((at, index) => {
      const outcome = answered[index];
      outcomes[at] = outcome;
      if (outcome.kind === 'done' || !isBusy(outcome.error.status, isWrite)) return false;
      refused.push(outcome.error);
      return true;
    });
    if (waiting.length === 0 || attempt === mostTries) break;
    await wait(Math.max(...refused.map(({ retryAfter }) => secondsToWait(retryAfter, attempt))), onWait);
  }
  return outcomes;
}
