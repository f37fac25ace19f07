import type { Person } from '../directory/person';
import { callerOf } from '../identity/caller';
import { basePermissions, includes, type BasePermissions } from '../permissions/permissionMask';
import { digestLifetime, type Digests } from '../server/digest';
import type { Services } from '../services';

/** What SharePoint writes into a modern page about its web and its reader. */
export interface PageFacts {
  readonly siteId: string;
  readonly webId: string;
  readonly title: string;
  readonly userId: number;
  readonly isSiteAdmin: boolean;
  readonly permissions: BasePermissions;
  readonly formDigest: string;
  readonly formDigestSeconds: number;
}

/** `denied` for a person who may not open the web. No request: neither logged nor made to fail. */
export function pageFacts(services: Services, digests: Digests, webPath: string, person: Person): PageFacts | 'denied' {
  const web = services.catalogue.webAt(webPath);
  if (web === undefined || web.serverRelativeUrl !== webPath) throw new Error(`There is no web at ${webPath}.`);
  const caller = callerOf({ kind: 'person', person, by: 'cookie' }, services, web);
  const mask = services.permissions.effective(web, caller);
  if (!includes(mask, 'Open')) return 'denied';
  return {
    siteId: web.id,
    webId: web.id,
    title: web.title,
    userId: caller.userId,
    isSiteAdmin: caller.siteAdmin,
    permissions: basePermissions(mask),
    formDigest: digests.issue(caller.userId, services.clock.now()),
    formDigestSeconds: digestLifetime
  };
}
