import { callerOf } from '../identity/caller';
import { sharePointApp } from '../identity/clients';
import { identify, type Identity } from '../identity/identify';
import type { SigningKeys } from '../identity/signingKeys';
import type { Tokens } from '../identity/tokens';
import { requireRight } from '../permissions/requireRight';
import { errors } from '../protocol/errors';
import { written, writtenError } from '../protocol/envelope';
import { metadataLevel, type MetadataLevel } from '../protocol/metadataLevel';
import { ProtocolError, UnknownToTenant } from '../protocol/protocolError';
import { webUrl, type RequestContext } from '../requestContext';
import type { Services } from '../services';
import type { Digests } from './digest';
import type { FaultRule, FaultRules } from './faultRules';
import { inputOf } from './input';
import type { TenantRequest, TenantResponse } from './message';
import type { LoggedRequest, RequestLog } from './requestLog';
import { findOperation } from './router';

export interface Pipeline {
  readonly services: Services;
  readonly tokens: Tokens;
  readonly digests: Digests;
  readonly log: RequestLog;
  readonly faults: FaultRules;
  /** The published half of the signing key. */
  readonly jwks: SigningKeys['jwks'];
  /** Where our own service listens; null while there is none. */
  readonly serviceUrl: () => string | null;
  /** Lets our own service work; undefined while there is none. */
  readonly worker: () => (() => Promise<object>) | undefined;
}

/** An area of the tenant with a protocol of its own: SharePoint, Graph. */
export interface Area {
  readonly audiences: readonly string[];
  readonly answer: (request: TenantRequest, identity: Identity, parts: PartLog) => Promise<TenantResponse>;
  /** The area's form of an injected fault. */
  readonly fault: (request: TenantRequest, rule: FaultRule & { status: number }) => TenantResponse;
}

export type PartLog = { method: string; path: string; status: number }[];

/** What happens to every request: it is logged, may be made to fail, is known by its sender, and answered by its area. */
export async function serve(pipeline: Pipeline, area: Area, request: TenantRequest): Promise<TenantResponse | 'drop'> {
  const asked = { method: request.method, path: decodedPath(request.url) };
  const parts: PartLog = [];
  const at = new Date().toISOString();
  const faulty = (rule: FaultRule | undefined): TenantResponse | 'drop' | undefined =>
    rule === undefined ? undefined : rule.status === 'drop' ? 'drop' : area.fault(request, { ...rule, status: rule.status });

  const identity = await identify(request.headers, area.audiences, pipeline.tokens, pipeline.services.directory);
  let response = faulty(pipeline.faults.take(asked, 'before'));
  if (response === undefined) {
    const answered = await area.answer(request, identity, parts);
    response = faulty(pipeline.faults.take(asked, 'after')) ?? answered;
  }
  pipeline.log.add(entry(at, asked, identity, response, parts));
  return response;
}

/** SharePoint REST, top to bottom. A batch part goes the same way; its digest was the batch's. */
export async function sharePoint(pipeline: Pipeline, request: TenantRequest, identity: Identity, parts: PartLog, isPart = false): Promise<TenantResponse> {
  let level: MetadataLevel = 'minimal';
  try {
    level = metadataLevel(request.headers.accept);
    // identity
    if (identity.kind === 'refused') return tokenRefused(identity.why);
    if (identity.kind === 'nobody') throw errors.notSignedIn();
    const context = contextOf(pipeline, request, identity);
    // digest
    if (!isPart && request.method !== 'GET' && identity.kind === 'person' && identity.by === 'cookie' && !asksForDigest(request)) {
      pipeline.digests.check(headerText(request, 'x-requestdigest'), context.caller.userId, context.now);
    }
    // route
    const operation = findOperation(context, request, { digests: pipeline.digests, part: (each, number) => batchPart(pipeline, each, number, identity, parts) });
    // permission
    if (operation.right !== 'any') requireRight(context, operation.right, operation.on);
    // handle
    const answer = await operation.run(inputOf(request));
    return written(answer, level, `${webUrl(context, context.web)}/_api`);
  } catch (problem) {
    // errors
    const refusal = problem instanceof ProtocolError ? problem : internal(pipeline, problem);
    if (refusal instanceof UnknownToTenant) pipeline.log.unknown.push({ path: `${request.method} ${decodedPath(request.url)}`, text: refusal.message });
    return writtenError(refusal, level);
  }
}

/** One operation of a batch: faults and log have their own say for it. A part cannot be dropped alone, so it is 503 then. */
async function batchPart(pipeline: Pipeline, request: TenantRequest, part: number, identity: Identity, parts: PartLog): Promise<TenantResponse> {
  const asked = { method: request.method, path: decodedPath(request.url), part };
  const before = pipeline.faults.take(asked, 'before');
  const answered = before === undefined ? await sharePoint(pipeline, request, identity, parts, true) : undefined;
  const rule = before ?? pipeline.faults.take(asked, 'after');
  const response = rule === undefined ? answered : sharePointFault(request, { ...rule, status: rule.status === 'drop' ? 503 : rule.status });
  if (response === undefined) throw errors.internal('A batch part was not answered.');
  parts.push({ method: asked.method, path: asked.path, status: response.status });
  return response;
}

export function sharePointFault(request: TenantRequest, rule: FaultRule & { status: number }): TenantResponse {
  const throttle = rule.status === 429 || rule.status === 503;
  const level = (request.headers.accept ?? '').includes('verbose') ? 'verbose' : 'minimal';
  return writtenError(throttle ? errors.throttled(rule.status, rule.retryAfter) : errors.injected(rule.status), level);
}

export function sharePointArea(pipeline: Pipeline): Area {
  return {
    audiences: [sharePointApp, pipeline.services.origin, `${sharePointApp}/${new URL(pipeline.services.origin).host}@${pipeline.services.tid}`],
    answer: (request, identity, parts) => sharePoint(pipeline, request, identity, parts),
    fault: sharePointFault
  };
}

function contextOf(pipeline: Pipeline, request: TenantRequest, identity: Extract<Identity, { kind: 'person' | 'app' }>): RequestContext {
  const { services } = pipeline;
  const site = decodedSite(request.url);
  const web = services.catalogue.webAt(site);
  if (web === undefined || site.toLowerCase() !== web.serverRelativeUrl.replace(/^\/$/, '').toLowerCase()) throw errors.siteNotFound();
  return { ...services, origin: services.origin, web, caller: callerOf(identity, services, web), now: services.clock.now(), url: request.url };
}

/** SharePoint's addresses are the same in capitals. */
function decodedSite(url: URL): string {
  try {
    return decodeURIComponent(url.pathname.split(/\/_api/i)[0]);
  } catch {
    throw errors.siteNotFound();
  }
}

const asksForDigest = (request: TenantRequest): boolean => /\/_api\/contextinfo$/i.test(request.url.pathname);

export function headerText(request: TenantRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Decoded, with its query: what fault rules match and the log shows. */
export function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(`${url.pathname}${url.search}`.replace(/\+/g, ' '));
  } catch {
    return `${url.pathname}${url.search}`;
  }
}

function tokenRefused(why: string): TenantResponse {
  return {
    status: 401,
    headers: { 'Content-Type': 'application/json;charset=utf-8', 'WWW-Authenticate': 'Bearer error="invalid_token"' },
    body: JSON.stringify({ error_description: `Invalid JWT token. ${why}` })
  };
}

/** A mistake of the tenant's own: it says so, is told on the console, and what is on the disk counts from now on. */
function internal(pipeline: Pipeline, problem: unknown): ProtocolError {
  console.error(problem);
  pipeline.services.catalogue.reload();
  return errors.internal(problem instanceof Error ? problem.message : String(problem));
}

function entry(at: string, asked: { method: string; path: string }, identity: Identity, response: TenantResponse | 'drop', parts: PartLog): LoggedRequest {
  const as = identity.kind === 'person' ? identity.person.mail : identity.kind === 'app' ? identity.appId : null;
  return { at, ...asked, status: response === 'drop' ? 0 : response.status, as, ...(parts.length > 0 ? { parts } : {}) };
}
