import { audiences } from '../../../local/tenant/identity/clients';
import type { Council } from './council';
import type { ServiceHere } from './serviceHere';

export interface Told {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Whoever asks the service for something, as their page does. */
export type Ask = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Told>;

/** @param mail who it is. The token is fetched now. */
export async function personOf({ url: tenant }: Council, { url }: ServiceHere, mail: string): Promise<Ask> {
  const response = await fetch(`${tenant}/_local/token`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ mail, audience: audiences.page, scope: 'Approvals.Decide' }) });
  const token = (await response.json() as { readonly access_token: string }).access_token;
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/${path}`, { method, headers: { 'Authorization': `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return { status: answer.status, json: await answer.json() as Told['json'] };
  };
}
