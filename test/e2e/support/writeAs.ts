import type { Product } from './product';

export interface Write {
  readonly body?: unknown;
  /** Verb that is tunnelled through POST, of whatever version of the thing. */
  readonly method?: 'MERGE' | 'DELETE';
  /** Default: Partnerships. */
  readonly list?: string;
}

/** Somebody's write to a list over REST, as SharePoint's own list page would make it. Answers what SharePoint answers. */
export async function writeAs(product: Product, mail: string, path: string, { body, method, list = 'Partnerships' }: Write = {}): Promise<{ readonly Id?: number }> {
  const headers = { authorization: `Bearer ${await tokenOf(product, mail)}`, accept: 'application/json', 'content-type': 'application/json' };
  const answer = await fetch(`${product.siteUrl}/_api/web/lists/getByTitle('${list}')/${path}`, {
    method: 'POST',
    headers: method === undefined ? headers : { ...headers, 'X-HTTP-Method': method, 'IF-MATCH': '*' },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  if (!answer.ok) {
    throw new Error(`${answer.status} ${await answer.text()}`);
  }
  return answer.status === 204 ? {} : await answer.json() as { readonly Id?: number };
}

export async function tokenOf({ url }: Product, mail: string): Promise<string> {
  const answer = await fetch(`${url}/_local/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mail, audience: url }) });
  return (await answer.json() as { access_token: string }).access_token;
}
