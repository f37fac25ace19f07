import type { Client } from '@microsoft/microsoft-graph-client';
import { sendPatiently, type PartOutcome, type Together } from '../sendPatiently';
import type { StoreError } from '../storeError';
import type { GraphCall } from './graphCall';
import { graphStoreError, toldByGraph } from './graphStoreError';

/** What Graph takes in one batch. */
const mostInBatch = 20;

export async function sendAlone<T>(client: Client, { method, path, headers = {}, body, read }: GraphCall<T>): Promise<T> {
  const request = client.api(path).headers({ ...headers });
  const send = { GET: () => request.get(), POST: () => request.post(body), PATCH: () => request.patch(body), DELETE: () => request.delete() };
  return read(await toldByGraph(send[method]() as Promise<unknown>));
}

/**
 * In batches of 20, one outcome a call, in their order; what Graph was too busy for is sent again. Never rejects.
 */
export async function sendAsBatches<T>(client: Client, calls: readonly GraphCall<T>[], together: Together, onProgress?: (done: number) => void): Promise<readonly PartOutcome<T>[]> {
  const outcomes: PartOutcome<T>[] = [];
  for (let start = 0; start < calls.length; start += mostInBatch) {
    outcomes.push(...await sendPatiently(calls.slice(start, start + mostInBatch), (some) => oneBatch(client, some), together));
    onProgress?.(outcomes.length);
  }
  return outcomes;
}

interface BatchAnswer {
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: { readonly error?: { readonly code?: string; readonly message?: string } };
  }[];
}

async function oneBatch<T>(client: Client, calls: readonly GraphCall<T>[]): Promise<readonly PartOutcome<T>[]> {
  const requests = calls.map(({ method, path, headers, body }, at) => ({
    id: String(at), method, url: path, headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }, body
  }));
  let answer: BatchAnswer;
  try {
    answer = await toldByGraph(client.api('/$batch').post({ requests }) as Promise<BatchAnswer>);
  } catch (error) {
    return calls.map(() => ({ kind: 'failed', error: error as StoreError }));
  }
  // Graph answers in any order: by their ids they are found again.
  const byId = new Map(answer.responses.map((response) => [response.id, response]));
  return calls.map((call, at) => outcomeOf(call, byId.get(String(at))));
}

function outcomeOf<T>({ read }: GraphCall<T>, response: BatchAnswer['responses'][number] | undefined): PartOutcome<T> {
  if (response === undefined) return { kind: 'failed', error: graphStoreError({ status: 500, message: 'Graph left out the answer to a part of a batch.' }) };
  const { status, headers = {}, body } = response;
  if (status < 400) return { kind: 'done', value: read(body) };
  return { kind: 'failed', error: graphStoreError({ status, ...body?.error, retryAfter: headers['Retry-After'] }) };
}
