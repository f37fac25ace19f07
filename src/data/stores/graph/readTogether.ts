import type { ItemStore } from '../itemStore';
import type { Item, ItemQuery } from '../listStore';
import type { StoreError } from '../storeError';
import type { GraphCall } from './graphCall';
import type { Ask, GraphSite } from './graphReading';
import { sendAsBatches } from './sendGraph';

type Read = (list: string, query: ItemQuery, ask: Ask) => Promise<readonly Item[]>;

interface Asked {
  readonly call: GraphCall<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: StoreError) => void;
}

/** Everything that `read` asks for at once, in batches of 20. Each answer, or refusal, is its own. */
export async function readTogether<T>(site: GraphSite, readOne: Read, read: (store: Pick<ItemStore, 'items'>) => Promise<T>): Promise<T> {
  const asked: Asked[] = [];
  const lists = new Set<string>();
  let begin: () => void = () => undefined;
  const columnsKnown = new Promise<void>((resolve) => { begin = resolve; });
  const ask: Ask = (call) => new Promise((resolve, reject) => asked.push({ call, resolve: resolve as Asked['resolve'], reject }));
  const answer = read({
    items: async (list, query) => {
      lists.add(list);
      await columnsKnown;
      return readOne(list, query, ask);
    }
  });
  // Whoever waits for all of them hears of the first refusal; the others are nobody's to catch.
  answer.catch(() => undefined);
  await Promise.allSettled(Array.from(lists).map((list) => site.columns.of(list)));
  begin();
  // With the columns known, all have asked by the next turn.
  await new Promise((resolve) => setTimeout(resolve));
  const outcomes = await sendAsBatches(site.client, asked.map(({ call }) => call), { isWrite: false, onWait: site.onWait });
  outcomes.forEach((outcome, at) => (outcome.kind === 'done' ? asked[at].resolve(outcome.value) : asked[at].reject(outcome.error)));
  return answer;
}
