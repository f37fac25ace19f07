import type { Product } from './product';
import { tokenOf } from './writeAs';

export type Item = Readonly<Record<string, unknown>>;

/** What a list holds, over REST, as this person may read it. @param filter OData. */
export async function itemsOf(product: Product, mail: string, list: string, filter?: string): Promise<readonly Item[]> {
  const query = filter === undefined ? '' : `&$filter=${encodeURIComponent(filter)}`;
  const answer = await fetch(`${product.siteUrl}/_api/web/lists/getByTitle('${list}')/items?$top=5000${query}`, {
    headers: { authorization: `Bearer ${await tokenOf(product, mail)}`, accept: 'application/json;odata=nometadata' }
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json() as { readonly value: readonly Item[] }).value;
}
