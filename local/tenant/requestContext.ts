import type { Web } from './lists/list';
import type { PermissionMask } from './permissions/permissionMask';
import type { Services } from './services';

/** Who asks: a site user, or an application with rights of its own. */
export interface Caller {
  readonly userId: number;
  readonly oid: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail: string;
  /** Ids of everything the caller's rights come from: the user, Entra groups, the site's groups. */
  readonly principals: readonly number[];
  readonly siteAdmin: boolean;
  /** Of an application: the same on every object. */
  readonly app?: PermissionMask;
}

/** What a handler needs of the request, whichever path it came by (a batch part has one of its own). */
export interface RequestContext extends Services {
  readonly web: Web;
  readonly caller: Caller;
  /** By the tenant's clock. */
  readonly now: Date;
  /** The address that was asked for, with its query, as sent. For next links. */
  readonly url: URL;
}

/** Absolute address of a web, without a slash at its end. */
export const webUrl = (context: Pick<RequestContext, 'origin'>, web: Web): string =>
  web.serverRelativeUrl === '/' ? context.origin : context.origin + web.serverRelativeUrl;
