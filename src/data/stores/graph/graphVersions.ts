import type { ItemVersion } from '../../../domain/record/editors';
import type { GraphSite } from './graphReading';
import { sendAlone } from './sendGraph';

interface GraphVersion {
  /** `3.0` */
  readonly id: string;
  readonly lastModifiedBy?: { readonly user?: { readonly id?: string } };
}

interface Page {
  readonly value: readonly GraphVersion[];
  readonly '@odata.nextLink'?: string;
}

export async function versions(site: GraphSite, list: string, id: number): Promise<readonly ItemVersion[]> {
  const found: ItemVersion[] = [];
  for (let next: string | undefined = `${site.pathOf(list)}/items/${id}/versions`; next !== undefined;) {
    const page: Page = await sendAlone(site.client, { method: 'GET', path: next, read: (answer) => answer as Page });
    found.push(...page.value.map(({ id: label, lastModifiedBy }) => ({ label, by: lastModifiedBy?.user?.id })));
    next = page['@odata.nextLink'];
  }
  return found;
}
