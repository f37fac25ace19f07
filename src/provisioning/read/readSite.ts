import '@pnp/sp/webs';
import '@pnp/sp/lists';
import { SPFI } from '@pnp/sp';
import { ListDefinition } from '../../domain/lists/listDefinition';
import { failureOf } from '../failure';
import { ActualList } from '../site/actualList';
import { ActualSite } from '../site/actualSite';
import { object } from './json';
import { listFromRest, listQuery } from './listFromRest';
import { siteFromRest, webQuery } from './siteFromRest';

/** One request for the site, then one for each list, side by side. */
export async function readSite(sp: SPFI, definitions: readonly ListDefinition[], withMembers: boolean): Promise<ActualSite> {
  const query = webQuery(withMembers);
  const site = siteFromRest(object(await sp.web.select(...query.select).expand(...query.expand)()));
  const lists: Record<string, ActualList> = {};
  await Promise.all(
    definitions.map(async (definition) => {
      const list = await readList(sp, `${site.path}/${definition.url}`);
      if (list) {
        lists[definition.title] = list;
      }
    })
  );
  return { ...site, lists };
}

/** Lists are known by their address: a renamed one is found again. */
async function readList(sp: SPFI, path: string): Promise<ActualList | undefined> {
  try {
    return listFromRest(object(await sp.web.getList(path).select(...listQuery.select).expand(...listQuery.expand)()));
  } catch (error) {
    if (failureOf(error).kind === 'notFound') {
      return undefined;
    }
    throw error;
  }
}
