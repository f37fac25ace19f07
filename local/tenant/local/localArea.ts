import type { Person } from '../directory/person';
import { clients, audiences } from '../identity/clients';
import { signInCookie, signOutCookie } from '../identity/cookie';
import { tokenLifetime, type TokenRequest } from '../identity/tokens';
import { deliveredMail } from '../mail/delivered';
import { serviceMailbox } from '../mail/mailbox';
import { faultRule, type FaultRule } from '../server/faultRules';
import { jsonBody, jsonResponse, type TenantRequest, type TenantResponse } from '../server/message';
import type { Pipeline } from '../server/pipeline';
import { siteUrlOf } from '../siteUrl';

type Handler = (pipeline: Pipeline, request: TenantRequest) => TenantResponse | Promise<TenantResponse>;

/** What tests and the start command ask of the tenant itself, beside Microsoft 365. Neither logged nor made to fail. */
const handlers: Readonly<Record<string, Handler>> = {
  'GET tenant': ({ services, log, serviceUrl }) =>
    jsonResponse(200, {
      tid: services.tid, siteUrl: siteUrlOf(services), serviceUrl: serviceUrl(), mailbox: serviceMailbox, audiences, clients, unknown: { count: log.unknown.length, requests: log.unknown.slice(-50) }
    }),
  'GET people': ({ services }) =>
    jsonResponse(200, services.directory.people().map(described)),
  'POST people': ({ services }, request) => {
    const { mail, enabled } = jsonBody(request.body) ?? {};
    if (typeof mail !== 'string' || typeof enabled !== 'boolean') return refused(400, 'Say {"mail", "enabled": true or false}.');
    const person = services.directory.personByMail(mail);
    if (person === undefined) return refused(404, 'Nobody has this mail address.');
    services.directory.addPeople([{ ...person, enabled }]);
    return jsonResponse(200, described({ ...person, enabled }));
  },
  'POST sign-in': ({ services }, request) => {
    const person = services.directory.personByMail(String(jsonBody(request.body)?.mail ?? ''));
    if (person === undefined) return refused(404, 'Nobody has this mail address.');
    if (!person.enabled) return refused(403, 'This account is disabled.');
    return jsonResponse(200, { oid: person.oid, mail: person.mail, name: person.name }, { 'Set-Cookie': signInCookie(person.oid) });
  },
  'DELETE sign-in': () => jsonResponse(200, {}, { 'Set-Cookie': signOutCookie }),
  'POST token': async ({ services, tokens }, request) => {
    const body = jsonBody(request.body);
    if (body === undefined || (typeof body.mail !== 'string' && typeof body.client !== 'string')) return refused(400, 'Say whose token: {"mail"} or {"client"}.');
    if (typeof body.mail === 'string' && services.directory.personByMail(body.mail)?.enabled === false) return refused(403, 'This account is disabled.');
    const token = await tokens.issue(body as TokenRequest);
    return token === undefined ? refused(404, 'Nobody has this mail address.') : jsonResponse(200, { access_token: token, expires_in: tokenLifetime, token_type: 'Bearer' });
  },
  'GET clock': ({ services }) => jsonResponse(200, { now: services.clock.now().toISOString() }),
  'POST clock': ({ services }, request) => {
    const { now, advance } = jsonBody(request.body) ?? {};
    try {
      if (typeof now === 'string') services.clock.set(now);
      else if (typeof advance === 'string') services.clock.advance(advance);
      else return refused(400, 'Say {"now": ISO} or {"advance": "P14D"}.');
    } catch (problem) {
      return refused(400, problem instanceof RangeError ? problem.message : String(problem));
    }
    return jsonResponse(200, { now: services.clock.now().toISOString() });
  },
  'POST faults': ({ faults }, request) => {
    const rules = faultRules(request.body);
    if (typeof rules === 'string') return refused(400, rules);
    faults.add(rules);
    return jsonResponse(200, rules);
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return jsonResponse(200, {});
  },
  'GET mail': ({ services }, request) => jsonResponse(200, deliveredMail(services.database, request.url.searchParams.get('to'))),
  'POST worker/run': async ({ worker }) => {
    const work = worker();
    return work === undefined ? refused(404, 'No service is running.') : jsonResponse(200, await work());
  },
  'GET requests': ({ log }, request) => {
    const since = request.url.searchParams.get('since');
    if (since !== null && Number.isNaN(Date.parse(since))) return refused(400, '`since` is an instant.');
    return jsonResponse(200, log.since(since));
  },
  'DELETE requests': ({ log }) => {
    log.clear();
    return jsonResponse(200, {});
  }
};

export async function answerLocal(pipeline: Pipeline, request: TenantRequest): Promise<TenantResponse> {
  const name = request.url.pathname.replace(/^\/_local\/?/, '').replace(/\/$/, '');
  const handler = handlers[`${request.method} ${name}`];
  return handler === undefined ? refused(404, `There is no ${request.method} /_local/${name}.`) : handler(pipeline, request);
}

const refused = (status: number, message: string): TenantResponse => jsonResponse(status, { error: message });

/** Whoever has left is marked so. */
const described = ({ oid, mail, name, service, directorate, roles, enabled }: Person): object => ({ oid, mail, name, service, directorate, roles, ...(enabled ? {} : { enabled }) });

function faultRules(body: Uint8Array): FaultRule[] | string {
  let sent: unknown;
  try {
    sent = JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return 'The body is not JSON.';
  }
  const rules = (Array.isArray(sent) ? sent : [sent]).map(faultRule);
  const problem = rules.find((rule): rule is string => typeof rule === 'string');
  return problem ?? rules.filter((rule): rule is FaultRule => typeof rule !== 'string');
}
