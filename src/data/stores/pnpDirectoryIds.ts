import { SPCollection, type ISPQueryable } from '@pnp/sp/spqueryable';
import { told } from './told';

/** So that the address of a request stays short enough. */
const atOnce = 60;

interface SiteUser {
  readonly Id: number;
  /** Of groups that are no groups of the directory, null. */
  readonly AadObjectId: { readonly NameId: string } | null;
  readonly PrincipalType: number;
}

const person = 1;

/** SharePoint knows the directory ids of its users itself. One request for sixty. */
export async function directoryIds(site: ISPQueryable, siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const chunks = Array.from({ length: Math.ceil(siteUsers.length / atOnce) }, (_, at) => siteUsers.slice(at * atOnce, (at + 1) * atOnce));
  const found = await Promise.all(chunks.map((some) => told(
    SPCollection(site, '_api/web/siteusers').select('Id', 'AadObjectId', 'PrincipalType').filter(some.map((id) => `Id eq ${id}`).join(' or '))<readonly SiteUser[]>()
  )));
  return new Map(found.flat().flatMap(({ Id, AadObjectId, PrincipalType }) => (AadObjectId === null || PrincipalType !== person ? [] : [[Id, AadObjectId.NameId] as const])));
}
