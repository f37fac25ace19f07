import '@pnp/sp/batching';
import { SPFI } from '@pnp/sp';
import { failureOf } from '../failure';
import { waitFor } from '../throttling/waitFor';

/** SharePoint takes 100 operations a batch. */
const mostOperations = 100;
const mostTries = 4;

/**
 * Sends operations that may be repeated as a whole. A throttled part of a batch is not retried by anybody else, and the batch
 * itself still succeeds, so every answer is looked at.
 */
export async function inOneBatch(sp: SPFI, operations: (batched: SPFI) => readonly Promise<unknown>[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const [batched, execute] = sp.batched({ maxRequests: mostOperations });
    const results = Promise.allSettled(operations(batched));
    await execute();
    const failed = (await results).flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    if (failed.length === 0) {
      return;
    }
    if (attempt === mostTries || failed.some((error) => failureOf(error).kind !== 'throttled')) {
      throw failed[0];
    }
    await waitFor(2 ** attempt);
  }
}
