import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Person } from '../directory/person';
import { downloads } from '../files/download';
import { graphArea } from '../graph/graph';
import { entraAnswer } from '../identity/entra';
import { signedInOid, signInCookie } from '../identity/cookie';
import { answerLocal } from '../local/localArea';
import { effectiveMethod, readBody, send, type TenantRequest, type TenantResponse } from './message';
import { decodedPath, serve, sharePointArea, type Area, type Pipeline } from './pipeline';

/** The host's pages and assets; the first handler that answers wins. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, page: { url: URL; person: Person | undefined }) => boolean | Promise<boolean>;

export interface TenantServer {
  readonly origin: string;
  /** Requests wait for this. */
  start(pipeline: Pipeline, pages: readonly PageHandler[]): void;
  close(): Promise<void>;
}

/** Listens first, so that the tenant knows its own address. */
export async function listen(port: number): Promise<TenantServer> {
  let ready: (answer: Answerer) => void = () => undefined;
  const answerer = new Promise<Answerer>((resolve) => (ready = resolve));
  const server = createServer((request, response) => {
    answerer.then((answer) => answer(request, response)).catch((problem) => failed(response, problem));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const sockets = openSockets(server);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    start: (pipeline, pages) => ready((request, response) => answer(pipeline, pages, request, response)),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      sockets.forEach((socket) => socket.destroy());
      await closed;
    }
  };
}

type Answerer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function answer(pipeline: Pipeline, pages: readonly PageHandler[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressOf(request, pipeline.services.origin);
  if (url === undefined) return send(response, badRequest);
  const area = areaOf(pipeline, url);
  if (area === 'page') return page(pipeline, pages, request, response, url);
  const method = effectiveMethod(request.method ?? 'GET', request.headers);
  const body = await readBody(request);
  if (body === 'tooLong') return send(response, tooLong);
  const whole: TenantRequest = { method, url, headers: request.headers, body };
  const answered = area === 'local' ? await answerLocal(pipeline, whole) : typeof area === 'function' ? await area(whole) : await serve(pipeline, area, whole);
  if (answered === 'drop') request.socket.destroy();
  else send(response, answered);
}

/** Undefined: no address, or one of a page whose escapes are none. REST and Graph have answers of their own to those. */
function addressOf(request: IncomingMessage, origin: string): URL | undefined {
  const asked = request.url ?? '/';
  // Two slashes would begin another host.
  const url = URL.canParse(asked.replace(/^\/{2,}/, '/'), origin) ? new URL(asked.replace(/^\/{2,}/, '/'), origin) : undefined;
  if (url === undefined || protocolPath.test(url.pathname)) return url;
  try {
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

const protocolPath = /\/_api(\/|$)|^\/graph\//i;
const tooLong: TenantResponse = { status: 413, headers: { 'Content-Type': 'text/plain;charset=utf-8', Connection: 'close' }, body: 'Payload Too Large' };
const badRequest: TenantResponse = { status: 400, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: 'Bad Request' };

function areaOf(pipeline: Pipeline, url: URL): Area | NonNullable<ReturnType<typeof entraAnswer>> | 'local' | 'page' {
  const path = url.pathname;
  // The host collects what browsers report.
  if (path === '/_local/csp') return 'page';
  if (path.startsWith('/_local/') || path === '/_local') return 'local';
  const entra = entraAnswer(pipeline, path);
  if (entra !== undefined) return entra;
  if (path.startsWith('/graph/v1.0')) return graphArea(pipeline);
  if (/\/_api(\/|$)/i.test(path)) return sharePointArea(pipeline);
  return downloads(pipeline, sharePointArea(pipeline), url) ?? 'page';
}

/** A page, or one of its files. `?as=mail` signs in on the way. */
async function page(pipeline: Pipeline, pages: readonly PageHandler[], request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const { directory } = pipeline.services;
  const asked = { method: request.method ?? 'GET', path: decodedPath(url) };
  const at = new Date().toISOString();
  const as = url.searchParams.get('as');
  const newcomer = as === null ? undefined : enabled(directory.personByMail(as));
  if (newcomer !== undefined) response.setHeader('Set-Cookie', signInCookie(newcomer.oid));
  const person = newcomer ?? enabled(directory.person(signedInOid(request.headers.cookie) ?? ''));
  const log = (status: number): void => pipeline.log.add({ at, ...asked, status, as: person?.mail ?? null });

  const fault = pipeline.faults.take(asked, 'before') ?? pipeline.faults.take(asked, 'after');
  if (fault?.status === 'drop') {
    log(0);
    request.socket.destroy();
    return;
  }
  response.on('finish', () => log(response.statusCode));
  if (fault !== undefined) return send(response, { status: fault.status, headers: fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }, body: 'A fault rule said so.' });
  for (const handler of pages) if (await handler(request, response, { url, person })) return;
  send(response, { status: 404, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: '404 FILE NOT FOUND' });
}

const enabled = (person: Person | undefined): Person | undefined => (person?.enabled === true ? person : undefined);

function failed(response: ServerResponse, problem: unknown): void {
  // Somebody who left in the middle of a request is no mistake.
  if (response.socket === null || response.socket.destroyed) return;
  console.error(problem);
  if (response.headersSent) response.destroy();
  else send(response, { status: 500, headers: { 'Content-Type': 'text/plain;charset=utf-8' }, body: 'The local tenant made a mistake; its console says which.' });
}

/** Browsers keep connections open; closing does not wait for them. */
function openSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}
