import type { ServiceAddress } from '../../domain/approval/serviceAddress';
import { isRecord } from '../../domain/record/plainValue';
import { callService, type TokenSource } from './callService';
import { ServiceProblem } from './serviceProblem';

/**
 * How far somebody gets with an address.
 * - `noAnswer`, `notOurs`: nothing there, or something else
 * - `noToken`, `refusesToken`: it is there, and no sign-in comes to it, or it accepts none
 * - `lists`: it accepts the sign-in, and does not get at the site's lists
 */
export type ServiceTrial = { readonly kind: 'works' | 'noAnswer' | 'notOurs' } | { readonly kind: 'noToken' | 'refusesToken' | 'lists'; readonly theirs: string };

/** Longer than a service that has slept needs to wake up. */
const longestWait = 20_000;
/** Ids of list items never get there, so asking for it changes and shows nothing. */
const noStep = 999_999_999;

/** Asks the service whether it is there, and with a token for a step that there is not. Never rejects. */
export async function tryService(address: ServiceAddress, token: TokenSource): Promise<ServiceTrial> {
  const health = await fetch(`${address.url}/api/health`, { signal: AbortSignal.timeout(longestWait) }).catch(() => undefined);
  if (health === undefined) return { kind: 'noAnswer' };
  const answer: unknown = await health.json().catch(() => undefined);
  if (!health.ok || !isRecord(answer) || answer.status !== 'up') return { kind: 'notOurs' };
  return callService(address, token, { method: 'GET', path: `steps/${noStep}` }).then(() => ({ kind: 'works' } as const), trialOf);
}

function trialOf(error: unknown): ServiceTrial {
  if (!(error instanceof ServiceProblem)) return { kind: 'lists', theirs: String(error) };
  const { kind, message, detail: { code = kind, status } } = error;
  if (code === 'noSuchStep') return { kind: 'works' };
  if (kind === 'noToken') return { kind, theirs: message };
  return { kind: status === 401 || status === 403 ? 'refusesToken' : 'lists', theirs: `${message} (${code})` };
}
