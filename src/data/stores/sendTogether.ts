import { createBatch } from '@pnp/sp/batching';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import { sendPatiently, type PartOutcome, type Together } from './sendPatiently';
import type { StoreError } from './storeError';
import { told } from './told';

export type Behavior = Parameters<ISPQueryable['using']>[0];

/** One operation, sent as a part of the batch that the behavior joins it to. */
export type Part<T> = (inBatch: Behavior) => Promise<T>;

/** Operations that we put into one batch. */
export const mostInBatch = 80;
const sharePointTakes = 100;

/** One batch, and one outcome a part, in their order; what SharePoint was too busy for is sent again. Never rejects. */
export function sendTogether<T>(site: ISPQueryable, parts: readonly Part<T>[], together: Together): Promise<readonly PartOutcome<T>[]> {
  return sendPatiently(parts, (some) => oneBatch(site, some), together);
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
