import type { ServiceAddress } from '../../domain/approval/serviceAddress';
import { isRecord } from '../../domain/record/plainValue';
import { ServiceProblem, type ServiceProblemDetail } from './serviceProblem';

export interface ServiceCall {
  readonly method: 'GET' | 'POST';
  /** `steps/12/decision` */
  readonly path: string;
  readonly body?: object;
}

/** A token of whoever is signed in, for this audience. */
export type TokenSource = (audience: string) => Promise<string>;

/** Longer than the service and SharePoint behind it ever need. */
const longestWait = 60_000;

/** Rejects with a `ServiceProblem`. */
export async function callService({ url, audience }: ServiceAddress, token: TokenSource, { method, path, body }: ServiceCall): Promise<Readonly<Record<string, unknown>>> {
  const bearer = await token(audience).catch((error: unknown) => { throw new ServiceProblem('noToken', { detail: error instanceof Error ? error.message : String(error) }); });
  const response = await fetch(`${url}/api/${path}`, {
    method, headers: { 'Authorization': `Bearer ${bearer}`, ...(body && { 'Content-Type': 'application/json' }) }, body: body && JSON.stringify(body), signal: AbortSignal.timeout(longestWait)
  }).catch(() => { throw new ServiceProblem('unreachable'); });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!isRecord(answer)) throw new ServiceProblem('unreachable', { status: response.status });
  if (!response.ok) throw new ServiceProblem(typeof answer.code === 'string' ? 'refused' : 'unreachable', detailIn(response.status, answer));
  return answer;
}

function detailIn(status: number, answer: Readonly<Record<string, unknown>>): ServiceProblemDetail {
  const text = (name: string): string | undefined => (typeof answer[name] === 'string' ? String(answer[name]) : undefined);
  const texts = (name: string): readonly string[] | undefined => { const value = answer[name]; return Array.isArray(value) ? value.map(String) : undefined; };
  return { status, code: text('code'), detail: text('detail'), trace: text('trace'), byName: text('byName'), questions: texts('questions'), gates: texts('gates') };
}
