import { createBatch } from '@pnp/sp/batching';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { isBusy, mostTries, secondsToWait, wait, type WaitListener } from './patience';
import type { StoreError } from './storeError';
import { told } from './told';

export type Behavior = Parameters<ISPQueryable['using']>[0];

/** One operation, sent as a part of the batch that the behavior joins it to. */
export type Part<T> = (inBatch: Behavior) => Promise<T>;

export type PartOutcome<T> = { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly error: StoreError };

export interface Together {
  readonly isWrite: boolean;
  readonly onWait: WaitListener;
}

/** Operations that we put into one batch. */
export const mostInBatch = 80;
const sharePointTakes = 100;

/**
 * One batch, and one outcome a part, in their order. Parts that SharePoint was too busy for are sent again, and those alone, whether it refused them
 * one by one or the batch as a whole. Never rejects.
 */
export async function sendTogether<T>(site: ISPQueryable, parts: readonly Part<T>[], { isWrite, onWait }: Together): Promise<readonly PartOutcome<T>[]> {
  const outcomes: PartOutcome<T>[] = [];
  let waiting = parts.map((_, at) => at);
  for (let attempt = 1; waiting.length > 0; attempt++) {
    const answered = await oneBatch(site, waiting.map((at) => parts[at]));
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

async function oneBatch<T>(site: ISPQueryable, parts: readonly Part<T>[]): Promise<readonly PartOutcome<T>[]> {
  const [inBatch, send] = createBatch(site, { maxRequests: sharePointTakes });
  const sent = parts.map(async (part): Promise<PartOutcome<T>> => {
    try {
      return { kind: 'done', value: await told(part(inBatch)) };
    } catch (error) {
      return { kind: 'failed', error: error as StoreError };
    }
  });
  try {
    await told(send());
  } catch (error) {
    // The request as a whole failed: its parts never hear of it.
    return parts.map(() => ({ kind: 'failed', error: error as StoreError }));
  }
  return Promise.all(sent);
}
