import { graphApp } from '../identity/clients';
import type { Identity } from '../identity/identify';
import type { FaultRule } from '../server/faultRules';
import { jsonResponse, type TenantRequest, type TenantResponse } from '../server/message';
import { decodedPath, type Area, type PartLog, type Pipeline } from '../server/pipeline';
import { graphBatch } from './batch/graphBatch';
import { drivesAnswer } from './drives/drives';
import { asGraphError, codeOf, GraphError, graphErrors } from './graphError';
import { segmentsOf, type GraphAnswer, type GraphRequest } from './graphRequest';
import { groupsAnswer } from './groups/groups';
import { sitesAnswer } from './sites/sites';
import { usersAnswer } from './users/users';

const root = '/graph/v1.0';

/** Microsoft Graph, as far as people, mail, lists and the files of libraries go. */
export function graphArea(pipeline: Pipeline): Area {
  return {
    audiences: ['https://graph.microsoft.com', graphApp],
    answer: async (request, identity, parts) => written(answered(pipeline, request, identity, parts)),
    fault: (_request, rule) => written(refused(faultError(rule)))
  };
}

function answered(pipeline: Pipeline, request: TenantRequest, identity: Identity, parts: PartLog): GraphAnswer {
  return told(pipeline, `${request.method} ${decodedPath(request.url)}`, () => {
    if (identity.kind === 'nobody') throw graphErrors.notSignedIn();
    if (identity.kind === 'refused') throw graphErrors.badToken(identity.why);
    const whole = asked(pipeline, request, identity);
    return whole.path === '/$batch' ? graphBatch(whole, (part, number) => batchPart(pipeline, part, number, parts)) : routed(whole);
  });
}

function asked({ services }: Pipeline, { method, url, headers, body }: TenantRequest, identity: GraphRequest['identity']): GraphRequest {
  return { services, identity, method, path: url.pathname.slice(root.length), query: url.searchParams, headers, body };
}

function routed(request: GraphRequest): GraphAnswer {
  if (request.path.startsWith('/sites/')) return sitesAnswer(request);
  if (request.path.startsWith('/drives/')) return drivesAnswer(request);
  const [first, ...more] = segmentsOf(request.path);
  if (first === 'me') return usersAnswer(request, ['me', ...more]);
  if (first === 'users') return usersAnswer(request, more);
  if (first === 'groups') return groupsAnswer(request, more);
  throw graphErrors.noSuchSegment(first ?? '');
}

/** A part has faults and a line of the log of its own. It cannot be dropped alone, so it is 503 then. */
function batchPart(pipeline: Pipeline, request: GraphRequest, part: number, parts: PartLog): GraphAnswer {
  const query = String(request.query);
  const line = { method: request.method, path: decodedPath(new URL(`http://part${root}${request.path}${query === '' ? '' : `?${query}`}`)) };
  const taken = (when: FaultRule['when']): FaultRule | undefined => pipeline.faults.take({ ...line, part }, when);
  const before = taken('before');
  const answer = before === undefined ? told(pipeline, `${line.method} ${line.path}`, () => routed(request)) : refused(partFault(before));
  const after = before === undefined ? taken('after') : undefined;
  const final = after === undefined ? answer : refused(partFault(after));
  parts.push({ ...line, status: final.status });
  return final;
}

const partFault = (rule: FaultRule): GraphError => faultError({ ...rule, status: rule.status === 'drop' ? 503 : rule.status });

/** Every refusal becomes an answer here; what the tenant does not know is counted, and a mistake of its own told on the console. */
function told(pipeline: Pipeline, what: string, answer: () => GraphAnswer): GraphAnswer {
  try {
    return answer();
  } catch (problem) {
    const refusal = asGraphError(problem);
    if (refusal.unknown) pipeline.log.unknown.push({ path: what, text: refusal.message });
    if (refusal.status === 500) {
      console.error(problem);
      pipeline.services.catalogue.reload();
    }
    return refused(refusal);
  }
}

function faultError({ status, retryAfter }: FaultRule & { status: number }): GraphError {
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) };
  return new GraphError(status, codeOf(status), status === 429 ? 'The request has been throttled' : 'A fault rule of the local tenant said so.', false, headers);
}

function refused({ status, code, message, headers }: GraphError): GraphAnswer {
  return { status, headers, body: { error: { code, message, innerError: { 'request-id': '00000000-0000-0000-0000-000000000000' } } } };
}

function written({ status, body, content, headers = {} }: GraphAnswer): TenantResponse {
  if (content !== undefined) return { status, headers: { 'Content-Type': 'application/octet-stream', ...headers }, body: content };
  return body === undefined ? { status, headers, body: '' } : jsonResponse(status, body, headers);
}
