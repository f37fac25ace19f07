import { randomUUID } from 'node:crypto';
import { JWTVerifyGetKey } from 'jose';
import { Endpoint, matchPath } from './endpoint';
import { preflight, refuseForeignPage, shareWithPage } from './http/cors';
import { Problem, problemResponse } from './http/problem';
import { problemOf } from './http/problemOf';
import { LogEntry, mistakeOf } from './log';
import { Settings } from './settings';
import { checkToken } from './tokens/checkToken';

export interface ServiceParts {
  readonly settings: Settings;
  readonly endpoints: readonly Endpoint[];
  /** The directory's published keys. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
}

/** What came in and is no request that the web knows: TRACE, an address that is none. */
export interface NoRequest {
  readonly method: string;
}

export type Service = (request: Request | NoRequest) => Promise<Response>;

/** What happens to every request, whichever host it came through. */
export function createService(parts: ServiceParts): Service {
  return async (request) => {
    const begun = performance.now();
    const trace = randomUUID();
    const { response, ...told } = await answered(parts, request, trace);
    parts.log({ at: parts.now().toISOString(), trace, method: request.method, ...told, status: response.status, milliseconds: Math.round(performance.now() - begun) });
    response.headers.set('Cache-Control', 'no-store');
    response.headers.set('X-Content-Type-Options', 'nosniff');
    return shareWithPage(response, parts.settings.pageOrigin);
  };
}

const notOfTheWeb = new Problem(400, 'noRequest', 'The method or the address of this request is none that the service can read.');

type Answered = { readonly response: Response } & Pick<LogEntry, 'path' | 'code' | 'mistake'>;

async function answered(parts: ServiceParts, request: Request | NoRequest, trace: string): Promise<Answered> {
  if (!(request instanceof Request)) return { code: notOfTheWeb.code, response: problemResponse(notOfTheWeb, trace) };
  const found = parts.endpoints.flatMap((endpoint) => {
    const params = matchPath(endpoint.path, new URL(request.url).pathname);
    return params === undefined ? [] : [{ endpoint, params }];
  });
  const path = found[0]?.endpoint.path;
  try {
    return { path, response: await answer(parts, request, found) };
  } catch (error) {
    const problem = problemOf(error, trace);
    return { path, code: problem.code, mistake: problem.status < 500 || error === problem ? undefined : mistakeOf(error), response: problemResponse(problem, trace) };
  }
}

async function answer({ settings, keys, now }: ServiceParts, request: Request, found: readonly { endpoint: Endpoint; params: Readonly<Record<string, string>> }[]): Promise<Response> {
  refuseForeignPage(request, settings.pageOrigin);
  if (found.length === 0) throw new Problem(404, 'noSuchAddress', 'The service has nothing at this address.');
  const methods = found.map(({ endpoint }) => endpoint.method);
  if (request.method === 'OPTIONS') return preflight(methods);
  const match = found.find(({ endpoint }) => endpoint.method === request.method);
  if (match === undefined) throw new Problem(405, 'wrongMethod', `This address takes ${methods.join(' and ')}.`, { Allow: methods.join(', ') });
  const { endpoint: { accepts, handle }, params } = match;
  const today = now();
  const caller = accepts === 'anybody' ? undefined : await checkToken(request.headers.get('Authorization'), { settings, keys, now: today, accepts });
  return handle({ request, params, caller, now: today });
}
