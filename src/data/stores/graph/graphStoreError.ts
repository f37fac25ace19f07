import type { GraphError } from '@microsoft/microsoft-graph-client';
import { kindOfStatus } from '../restError';
import { StoreError } from '../storeError';

export interface GraphRefusal {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly retryAfter?: string | null;
}

/** Graph has no code for a unique value that is taken, only SharePoint's own sentence, in the site's language: the service's site is in English. */
const duplicate = /duplicate values were found/i;

export function graphStoreError({ status, code, message, retryAfter }: GraphRefusal): StoreError {
  const kind = status === 400 && duplicate.test(message ?? '') ? 'conflict' : kindOfStatus(status);
  const seconds = Number(retryAfter ?? NaN);
  return new StoreError(kind, message ?? `Graph answered ${status}.`, { code, status, retryAfter: Number.isFinite(seconds) ? seconds : undefined });
}

/** The client's errors become ours. Without an answer of Graph, its status is -1. */
export async function toldByGraph<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const { statusCode, code, message, headers } = error as GraphError;
    if (!(statusCode > 0)) throw new StoreError('unavailable', error instanceof Error ? error.message : String(error));
    throw graphStoreError({ status: statusCode, code: code ?? undefined, message, retryAfter: headers?.get('Retry-After') });
  }
}
