import type { Web } from './lists/list';
import type { Database } from './storage/database';

/** Who asks: a site user, or an application without one (then `userId` is the app principal's). */
export interface Caller {
  readonly userId: number;
  readonly oid: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail: string;
  /** Ids of the site's groups that the caller is in, through Entra groups too. */
  readonly groups: readonly number[];
  readonly siteAdmin: boolean;
}

/** What a handler needs of the request, whichever path it came by (a batch part has one of its own). */
export interface RequestContext {
  readonly database: Database;
  readonly web: Web;
  readonly caller: Caller;
  /** By the tenant's clock. */
  readonly now: Date;
  /** `http://127.0.0.1:4400`. */
  readonly origin: string;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
  /** The address that was asked for, with its query, as sent. For next links. */
  readonly url: URL;
}
