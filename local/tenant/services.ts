import type { Clock } from './clock/clock';
import type { Directory } from './directory/directory';
import type { ItemStore } from './items/itemStore';
import type { ListCatalogue } from './lists/listCatalogue';
import type { Permissions } from './permissions/permissions';
import type { Principals } from './principals/principals';
import type { Database } from './storage/database';

/** What the tenant is made of. */
export interface Services {
  readonly database: Database;
  readonly catalogue: ListCatalogue;
  readonly items: ItemStore;
  readonly directory: Directory;
  readonly principals: Principals;
  readonly permissions: Permissions;
  readonly clock: Clock;
  /** IANA name of the site's zone. */
  readonly timeZone: string;
  /** `http://127.0.0.1:4400`. */
  readonly origin: string;
  readonly tid: string;
}
