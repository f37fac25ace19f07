import { GoneColumns } from '../goneColumns';
import type { Item, ItemQuery } from '../listStore';
import type { ServiceQuery, ServiceStore } from '../serviceStore';
import { accountOf, accountsByOid, disabledOf } from './graphAccounts';
import { automaticReplies } from './graphReplies';
import { directoryIds } from './graphDirectoryIds';
import { graphClient, type GraphClientOptions } from './graphClient';
import { GraphColumns, referenceOf } from './graphColumns';
import { GraphFiles } from './graphFiles';
import { readItems, type Ask, type GraphSite } from './graphReading';
import { graphEditing } from './graphWriting';
import { versions } from './graphVersions';
import { readTogether } from './readTogether';
import { sendAlone } from './sendGraph';

export interface GraphStoreOptions extends GraphClientOptions {
  /** Absolute address of the partnership site, without a slash at the end. */
  readonly siteUrl: string;
}

/** The site's lists over Microsoft Graph. A list's columns are asked for when it is first read or written, and kept. */
export function openGraphStore(options: GraphStoreOptions): ServiceStore {
  const site = openSite(options);
  const gone = new GoneColumns((list, query) => missingColumns(site, list, query));
  const files = new GraphFiles(site);
  const alone: Ask = (call) => sendAlone(site.client, call);
  const items = (list: string, query: ServiceQuery, ask: Ask): Promise<readonly Item[]> => {
    const read = (asked: ItemQuery, how: Ask): Promise<readonly Item[]> => readItems(site, list, { ...asked, withEditor: query.withEditor }, how);
    return gone.items({ list, query, ask: (asked) => read(asked, ask), askAgain: (asked) => read(asked, alone) });
  };
  return {
    items: (list, query) => items(list, query, alone),
    inOneRequest: (read) => readTogether(site, items, read),
    editing: async () => graphEditing(site),
    directoryIds: (siteUsers) => directoryIds(site, siteUsers),
    versions: (list, id) => versions(site, list, id),
    keepFile: (library, name, text) => files.keep(library, name, text),
    fileText: (library, name) => files.text(library, name),
    fileVersion: (library, name) => files.version(library, name),
    account: (oid) => accountOf(site, oid),
    accounts: (oids) => accountsByOid(site, oids),
    automaticReplies: (oids) => automaticReplies(site, oids),
    disabled: (oids) => disabledOf(site, oids)
  };
}

function openSite(options: GraphStoreOptions): GraphSite {
  const { hostname, pathname } = new URL(options.siteUrl);
  const client = graphClient(options);
  const lists = `/sites/${hostname}:${pathname}:/lists`;
  const pathOf = (list: string): string => `${lists}/${encodeURIComponent(list)}`;
  return { client, lists, pathOf, columns: new GraphColumns(client, pathOf), onWait: options.onWait ?? (() => undefined) };
}

/** Of the names that a query selects, those that the list, or the one that its lookup refers to, has no longer. */
async function missingColumns({ columns }: GraphSite, list: string, { select }: ItemQuery): Promise<readonly string[]> {
  columns.forget(list);
  const own = await columns.of(list);
  const missing: string[] = [];
  for (const name of select) {
    const [column, part] = name.split('/');
    const lookup = own.get(column)?.lookup;
    if (!isThere(column, own)) missing.push(name);
    else if (part !== undefined && lookup !== undefined) {
      columns.forget(lookup.listId);
      if (!isThere(part, await columns.of(lookup.listId))) missing.push(name);
    }
  }
  return missing;
}

function isThere(name: string, columns: Awaited<ReturnType<GraphColumns['of']>>): boolean {
  return name === 'Id' || name === 'ID' || columns.has(name) || referenceOf(columns, name) !== undefined;
}
