import { callerOf } from '../../identity/caller';
import type { Web } from '../../lists/list';
import { requireRight } from '../../permissions/requireRight';
import type { RequestContext } from '../../requestContext';
import type { Services } from '../../services';
import { graphErrors } from '../graphError';
import { decoded, graphAddress, type GraphRequest } from '../graphRequest';

/** A site, and what is asked of it: the path below it. */
export interface FoundSite {
  readonly context: RequestContext;
  readonly below: string;
}

/** `/sites/{host}:/sites/x`, `/sites/{host}:/sites/x:/lists`, `/sites/{host},{site},{web}/lists`. */
export function findSite(request: GraphRequest): FoundSite {
  const [, host, path, belowPath = ''] = /^\/sites\/([^/:,]+):(\/[^:]*)(?::(\/.*)?)?$/.exec(request.path) ?? [];
  const web = path === undefined ? undefined : webAt(request.services, host, path);
  if (web !== undefined) return { context: contextOf(request, web), below: belowPath };
  const [, id, below] = /^\/sites\/([^/:]+)(\/.*)?$/.exec(request.path) ?? [];
  if (id === undefined) throw graphErrors.badSiteId();
  return { context: contextOf(request, webOf(request.services, decoded(id))), below: below ?? '' };
}

export const siteId = (context: Pick<RequestContext, 'origin'>, web: Web): string => `${hostOf(context)},${web.id},${web.id}`;

/** Without its port: that would look like the end of a host. */
export const hostOf = ({ origin }: Pick<RequestContext, 'origin'>): string => new URL(origin).hostname;

function webAt(services: Services, host: string, path: string): Web {
  const asked = decoded(path).replace(/\/$/, '') || '/';
  const web = host.toLowerCase() === hostOf(services) ? services.catalogue.webAt(asked) : undefined;
  if (web === undefined || web.serverRelativeUrl.toLowerCase() !== asked.toLowerCase()) throw graphErrors.noSuchSite();
  return web;
}

function webOf(services: Services, id: string): Web {
  if (id === 'root') return webAt(services, hostOf(services), '/');
  if (!/^[^,]+,[0-9a-f-]{36},[0-9a-f-]{36}$/i.test(id)) throw graphErrors.badSiteId();
  const web = services.catalogue.allWebs().find((each) => siteId(services, each).toLowerCase() === id.toLowerCase());
  if (web === undefined) throw graphErrors.noSuchSite();
  return web;
}

/** Whoever may not open the site gets no further. */
function contextOf({ services, identity, path, query }: GraphRequest, web: Web): RequestContext {
  const context: RequestContext = { ...services, web, caller: callerOf(identity, services, web), now: services.clock.now(), url: new URL(`${graphAddress}${path}?${String(query)}`) };
  requireRight(context, 'Open', web);
  return context;
}
