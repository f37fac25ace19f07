import { audiences } from '../../../local/tenant/identity/clients';
import type { Product } from './product';

export interface ServiceAnswer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** What somebody asks of the approval service, with a page's token of theirs. */
export async function askService({ url }: Product, mail: string, method: string, path: string, body?: unknown): Promise<ServiceAnswer> {
  const issued = await fetch(`${url}/_local/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mail, audience: audiences.page, scope: 'Approvals.Decide' }) });
  const { access_token: token } = await issued.json() as { readonly access_token: string };
  const answer = await fetch(`${url}/api/${path}`, { method, headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
  return { status: answer.status, json: await answer.json() as ServiceAnswer['json'] };
}
