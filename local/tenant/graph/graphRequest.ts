import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../identity/identify';
import { jsonBody } from '../server/message';
import type { Services } from '../services';
import { graphErrors } from './graphError';

/** Graph's own address, also in links: clients send tokens to it alone, and are led here in their last step. */
export const graphAddress = 'https://graph.microsoft.com/v1.0';

/** A request, or a part of a batch, of somebody who is known. */
export interface GraphRequest {
  readonly services: Services;
  readonly identity: Extract<Identity, { kind: 'person' | 'app' }>;
  readonly method: string;
  /** Below `/v1.0`, still encoded: `/sites/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: object;
  /** In place of a body: the bytes of a file. */
  readonly content?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (body: object): GraphAnswer => ({ status: 200, body });

/** Decoded one by one, so that a name may hold a slash. */
export const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '').map(decoded);

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw graphErrors.noSuchSegment(text);
  }
}

export function jsonOf({ body, headers }: GraphRequest): Record<string, unknown> {
  const value = String(headers['content-type'] ?? '').toLowerCase().includes('application/json') ? jsonBody(body) : undefined;
  if (value === undefined) throw graphErrors.badBody();
  return value;
}

/** The handler of the request's verb. */
export function byMethod(request: GraphRequest, handlers: Readonly<Record<string, () => GraphAnswer>>): GraphAnswer {
  const handler = Object.hasOwn(handlers, request.method) ? handlers[request.method] : undefined;
  if (handler === undefined) throw graphErrors.wrongMethod(request.method);
  return handler();
}

export function refuseOptions(query: URLSearchParams, known: readonly string[], refusal: (name: string) => Error = graphErrors.badOption): void {
  for (const name of query.keys()) if (!known.includes(name)) throw refusal(name);
}
