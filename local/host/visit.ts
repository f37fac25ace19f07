import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Person } from '../tenant/directory/person';
import type { Tenant } from '../tenant/tenant';
import type { Choices } from './frame/choices';
import type { SiteList } from './page/siteLists';
import type { HostBuild } from './build/hostBuild';

/** One request for one of the host's addresses. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Path and query, to come back to. */
  readonly address: string;
  readonly person: Person | undefined;
  readonly choices: Choices;
  readonly build: HostBuild;
  readonly tenant: Tenant;
  /** The lists of the site, for links to their own pages. */
  readonly lists: readonly SiteList[];
  readonly people: () => readonly Person[];
}
