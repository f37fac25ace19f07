import type { Product } from './product';
import { tokenOf } from './writeAs';

type Row = Readonly<Record<string, unknown>>;

/** What says only when, by whom and in which order something was written. */
const incidental = /^(?:Id|ID|GUID|Reference|Created|Modified|AuthorId|EditorId|odata.*|@odata.*|OData__UIVersionString|FileSystemObjectType|ServerRedirectedEmbedUr[il]|Attachments|ContentTypeId|ComplianceAssetId)$/;

/** What the register holds, over REST, so that two ways that lead to the same can be compared: lookups by name, rows in the order of their names. */
export async function contentOf(product: Product, mail: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const token = await tokenOf(product, mail);
  const items = async (list: string): Promise<readonly Row[]> => {
    const answer = await fetch(`${product.siteUrl}/_api/web/lists/getByTitle('${list}')/items?$top=5000`, { headers: { authorization: `Bearer ${token}`, accept: 'application/json;odata=nometadata' } });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json() as { readonly value: readonly Row[] }).value;
  };
  const [entries, members, organisations] = await Promise.all(['Partnerships', 'Memberships', 'Organisations'].map(items));
  const names = (rows: readonly Row[]): ReadonlyMap<unknown, unknown> => new Map(rows.map(({ Id, Title }) => [Id, Title]));
  const [entryNames, organisationNames] = [names(entries), names(organisations)];
  const plain = (rows: readonly Row[]): readonly string[] => rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => !incidental.test(name)).map(([name, value]) => {
    if (/^(Lead)?OrganisationId$/.test(name)) return [name, organisationNames.get(value)];
    // A membership is called after the reference of its entry.
    if (name === 'Title') return [name, String(value).replace(/^P-\d+ /, '')];
    return [name, name === 'PartnershipId' ? entryNames.get(value) : value];
  })))).sort();
  return { entries: plain(entries), members: plain(members), organisations: plain(organisations) };
}
