import { DefaultParse } from '@pnp/queryable/behaviors/parsers';
import { InjectHeaders } from '@pnp/queryable/behaviors/inject-headers';
import { DefaultInit } from '@pnp/sp/behaviors/defaults';
import { RequestDigest } from '@pnp/sp/behaviors/request-digest';
import { List, type IList } from '@pnp/sp/lists/types';
import { SPCollection, SPQueryable, type ISPCollection, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { Editing } from './editing';
import type { Item, ItemQuery, ListSchema, ListStore, Reading, RowPage, RowQuery } from './listStore';
import { GoneColumns } from './goneColumns';
import { freshDigest } from './freshDigest';
import type { WaitListener } from './patience';
import { patientFetch, type Fetch } from './patientFetch';
import { readTogether, type Ask } from './readTogether';
import { readSchema, schemaSelect } from './schemaAnswer';
import { readSiteLists, siteListsFilter, siteListsSelect } from './siteListsAnswer';
import type { Behavior } from './sendTogether';
import { told } from './told';

export interface PnpStoreOptions {
  /** Absolute address of the partnership site, without a slash at the end. */
  readonly siteUrl: string;
  /** The page's own digest, when the page belongs to this site; otherwise one is asked for. */
  readonly digest?: () => PageDigest | undefined;
  readonly onWait?: WaitListener;
  /** Default: the browser's. */
  readonly fetch?: Fetch;
}

export interface PageDigest {
  readonly value: string;
  readonly expiration: Date;
}

/** The site's lists over PnPjs. Imports its parts one by one, because the register's first screen waits for them. */
export function openPnpStore(options: PnpStoreOptions): ListStore {
  const site = openSite(options);
  const gone = new GoneColumns((title, query) => import(/* webpackChunkName: 'missing-columns' */ './missingColumns').then(({ missingColumns }) => missingColumns(site, listOf(site, title), query)));
  let editing: Promise<Editing> | undefined;
  return {
    ...reading(site, gone),
    schema: (title) => schema(listOf(site, title)),
    described: (select) => told(described(site, select)),
    rows: (title, query) => rows(listOf(site, title), query),
    inOneRequest: (read) => readTogether(site, (ask) => read(reading(site, gone, ask)), options.onWait ?? (() => undefined)),
    directoryIds: (siteUsers) => import(/* webpackChunkName: 'directory-ids' */ './pnpDirectoryIds').then(({ directoryIds }) => directoryIds(site, siteUsers)),
    editing: () => {
      editing = editing ?? import(/* webpackChunkName: 'editing' */ './pnpEditing').then(({ openPnpEditing }) => openPnpEditing(site, options.onWait));
      editing.catch(() => { editing = undefined; });
      return editing;
    },
    files: () => import(/* webpackChunkName: 'files' */ './pnpFiles').then(({ openPnpFiles }) => openPnpFiles(site, decodeURIComponent(new URL(options.siteUrl).pathname).replace(/\/$/, '')))
  };
}

/** @param ask what is asked for joins a batch; otherwise each is a request of its own. */
function reading(site: ISPQueryable, gone: GoneColumns, ask: Ask = (send) => told(send(alone))): Reading {
  return {
    items: (title, query) => gone.items({
      list: title, query, ask: (asked) => ask((how) => items(listOf(site, title), asked, how)), askAgain: (asked) => told(items(listOf(site, title), asked, alone))
    }),
    versions: (title, id) => ask((how) => SPCollection(listOf(site, title), `items(${id})/versions`).using(how)<Item[]>()),
    lists: async () => readSiteLists(await ask((how) => described(site, siteListsSelect, how)))
  };
}

function described(site: ISPQueryable, select: readonly string[], how: Behavior = alone): Promise<readonly Item[]> {
  return SPCollection(site, '_api/web/lists').select(...select).expand('Fields').filter(siteListsFilter).using(how)<Item[]>();
}

const alone: Behavior = (instance) => instance;

function listOf(site: ISPQueryable, title: string): IList {
  return List(site, `_api/web/lists/getByTitle('${encodeURIComponent(title.replace(/'/g, "''"))}')`);
}

function openSite(options: PnpStoreOptions): ISPQueryable {
  const send = freshDigest(options.siteUrl, patientFetch(options.fetch ?? ((url, init) => fetch(url, init)), options.onWait));
  const site = SPQueryable(options.siteUrl).using(
    DefaultInit(),
    InjectHeaders({ Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;charset=utf-8' }),
    DefaultParse(),
    RequestDigest(options.digest)
  );
  site.on.send.replace((url, init) => send(url.toString(), init));
  return site;
}

async function schema(list: IList): Promise<ListSchema> {
  return readSchema(await told(list.select(...schemaSelect).expand('Views', 'Fields')<unknown>()));
}

async function rows(list: IList, query: RowQuery): Promise<RowPage> {
  const parameters = {
    ViewXml: query.viewXml,
    RenderOptions: 2,
    DatesInUtc: true,
    ...(query.page === undefined ? {} : { Paging: query.page.replace(/^\?/, '') })
  };
  const override = query.sort && { SortField: query.sort.column, SortDir: query.sort.descending ? 'Desc' : 'Asc' };
  const answer = await told(list.renderListDataAsStream(parameters, override as never)) as { Row: Item[]; NextHref?: string };
  return { rows: answer.Row, next: answer.NextHref };
}

function items(list: IList, query: ItemQuery, how: Behavior): Promise<readonly Item[]> {
  const asked: ISPCollection = SPCollection(list, 'items').select(...query.select).expand(...(query.expand ?? []));
  if (query.filter) asked.filter(query.filter);
  if (query.orderBy) asked.orderBy(query.orderBy.column, !query.orderBy.descending);
  if (query.top) asked.top(query.top);
  asked.using(how);
  if (query.withVersion) asked.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
  if (query.after) asked.query.set('$skiptoken', `Paged=TRUE&p_ID=${query.after}`);
  return asked<Item[]>();
}
