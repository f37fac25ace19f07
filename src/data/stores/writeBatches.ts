import { createBatch } from '@pnp/sp/batching';
import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { Outcome, Write } from './editing';
import type { WaitListener } from './patientFetch';
import { sendWrite } from './sendWrite';
import { StoreError } from './storeError';
import { told } from './told';

/** SharePoint takes 100 operations and about 1 MB at once. */
const mostOperations = 80;
const mostCharacters = 700_000;
const tries = 5;

interface Listeners {
  readonly onWait: WaitListener;
  readonly onProgress?: (done: number) => void;
}

export async function writeBatches(site: ISPQueryable, operations: readonly Write[], { onWait, onProgress }: Listeners): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const batch of inBatches(operations)) {
    outcomes.push(...await patientBatch(site, batch, onWait));
    onProgress?.(outcomes.length);
  }
  return outcomes;
}

/** Sends again, after the time that SharePoint asks for, the parts that it was too busy for, and those alone. */
async function patientBatch(site: ISPQueryable, operations: readonly Write[], onWait: WaitListener): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let waiting = operations.map((_, at) => at);
  for (let attempt = 1; ; attempt++) {
    const answered = await oneBatch(site, waiting.map((at) => operations[at]));
    answered.forEach((outcome, index) => { outcomes[waiting[index]] = outcome; });
    const busy = waiting.filter((at) => isBusy(outcomes[at]));
    if (busy.length === 0 || attempt === tries) return outcomes;
    const seconds = Math.max(...busy.map((at) => secondsAsked(outcomes[at], attempt)));
    onWait(seconds);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    onWait(0);
    waiting = busy;
  }
}

async function oneBatch(site: ISPQueryable, operations: readonly Write[]): Promise<readonly Outcome[]> {
  const [inBatch, send] = createBatch(site, { maxRequests: mostOperations });
  const parts = operations.map(async (operation): Promise<Outcome> => {
    try {
      return { kind: 'done', written: await told(sendWrite(site, operation, inBatch)) };
    } catch (error) {
      return { kind: 'failed', error: error as StoreError };
    }
  });
  try {
    await told(send());
  } catch (error) {
    // The request as a whole failed: its parts never hear of it.
    return operations.map(() => ({ kind: 'failed', error: error as StoreError }));
  }
  return Promise.all(parts);
}

/** Busy before it began: 429, or a 503. After a 504 or no answer at all nobody knows, so that is not sent again. */
function isBusy(outcome: Outcome): boolean {
  return outcome.kind === 'failed' && (outcome.error.status === 429 || outcome.error.status === 503);
}

function secondsAsked(outcome: Outcome, attempt: number): number {
  return Math.max(1, (outcome.kind === 'failed' ? outcome.error.retryAfter : undefined) ?? 2 ** attempt);
}

function inBatches(operations: readonly Write[]): readonly (readonly Write[])[] {
  const batches: Write[][] = [];
  let characters = mostCharacters;
  for (const operation of operations) {
    const size = JSON.stringify(operation).length + 500;
    if (characters + size > mostCharacters || batches[batches.length - 1].length === mostOperations) {
      batches.push([]);
      characters = 0;
    }
    batches[batches.length - 1].push(operation);
    characters += size;
  }
  return batches;
}
