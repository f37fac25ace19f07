import type { GraphSite } from './graphReading';
import { sendAlone } from './sendGraph';

interface Changed {
  readonly lastModifiedBy?: { readonly user?: { readonly id?: string } };
}

interface ChangedPage {
  readonly value: readonly Changed[];
  readonly '@odata.nextLink'?: string;
}

export async function editors(site: GraphSite, list: string, id: number): Promise<readonly string[]> {
  const versions = await allOf(site, `${site.pathOf(list)}/items/${id}/versions`);
  return Array.from(new Set(versions.flatMap(editorOf)));
}

async function allOf({ client }: GraphSite, path: string): Promise<readonly Changed[]> {
  const found: Changed[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const page: ChangedPage = await sendAlone(client, { method: 'GET', path: next, read: (answer) => answer as ChangedPage });
    found.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return found;
}

function editorOf({ lastModifiedBy }: Changed): readonly string[] {
  const oid = lastModifiedBy?.user?.id;
  return oid === undefined ? [] : [oid];
}
