import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { WaitListener } from './patience';
import { mostInBatch, type Part, sendTogether } from './sendTogether';
import { StoreError } from './storeError';

interface Asked {
  readonly send: Part<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** Takes a read into the batch; resolves when the batch has been answered. */
export type Ask = <T>(send: Part<T>) => Promise<T>;

/** Everything that `read` asks for at once, in one batch. Each answer, or refusal, is its own. */
export async function readTogether<T>(site: ISPQueryable, read: (ask: Ask) => Promise<T>, onWait: WaitListener): Promise<T> {
  const asked: Asked[] = [];
  let isSent = false;
  const ask: Ask = (send) => new Promise((resolve, reject) => {
    if (isSent) reject(new Error('It was asked for after the batch had gone.'));
    else asked.push({ send, resolve: resolve as Asked['resolve'], reject });
  });
  const answer = read(ask);
  // Whoever waits for all of them hears of the first refusal; the others are nobody's to catch.
  answer.catch(() => undefined);
  isSent = true;
  for (let start = 0; start < asked.length; start += mostInBatch) {
    const some = asked.slice(start, start + mostInBatch);
    const outcomes = await sendTogether(site, some.map(({ send }) => send), { isWrite: false, onWait });
    outcomes.forEach((outcome, at) => (outcome.kind === 'done' ? some[at].resolve(outcome.value) : some[at].reject(outcome.error)));
  }
  return answer;
}
