import type { Client } from '@microsoft/microsoft-graph-client';
import type { Item } from '../listStore';
import type { WaitListener } from '../patience';
import type { ServiceQuery } from '../serviceStore';
import { StoreError } from '../storeError';
import { graphFilter, graphName } from './graphFilter';
import { withQuery, type GraphCall } from './graphCall';
import type { GraphColumns } from './graphColumns';
import { graphSelection, type GraphItem, type GraphSelection } from './graphSelection';
import { sendAlone, sendAsBatches } from './sendGraph';

export interface GraphSite {
  readonly client: Client;
  readonly columns: GraphColumns;
  /** `/sites/{host}:/sites/x:/lists` */
  readonly lists: string;
  /** `…/lists/{title or id}` */
  readonly pathOf: (list: string) => string;
  readonly onWait: WaitListener;
}

/** Sends what is asked for, by itself or together with others. */
export type Ask = <T>(call: GraphCall<T>) => Promise<T>;

interface Page {
  readonly value: readonly GraphItem[];
  readonly '@odata.nextLink'?: string;
}

/** What REST gives when nobody says how many. */
const defaultTop = 100;

export async function readItems(site: GraphSite, list: string, query: ServiceQuery, ask: Ask): Promise<readonly Item[]> {
  const columns = await site.columns.of(list);
  const selection = graphSelection(query.select, columns, query);
  const wanted = { $select: query.withEditor === true ? 'id,lastModifiedBy' : 'id', $expand: `fields($select=${selection.names.join(',')})` };
  const [, id] = onlyId.exec(query.filter ?? '') ?? [];
  const found = id === undefined ? await manyItems(site, list, query, wanted, ask) : await oneItem(`${site.pathOf(list)}/items/${id}`, wanted, ask);
  const joined = await readJoined(site, selection, found);
  return found.map((item) => selection.item(item, joined));
}

const onlyId = /^Id eq (\d+)$/;

/** By itself an item costs half of what a query does. */
async function oneItem(path: string, wanted: Wanted, ask: Ask): Promise<readonly GraphItem[]> {
  try {
    return [await ask({ method: 'GET', path: withQuery(path, wanted), read: (answer) => answer as GraphItem })];
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return [];
    throw error;
  }
}

type Wanted = Readonly<Record<'$select' | '$expand', string>>;

async function manyItems(site: GraphSite, list: string, query: ServiceQuery, wanted: Wanted, ask: Ask): Promise<readonly GraphItem[]> {
  const columns = await site.columns.of(list);
  const top = query.top ?? defaultTop;
  const first = await ask({
    method: 'GET',
    path: withQuery(`${site.pathOf(list)}/items`, {
      ...wanted, $filter: query.filter === undefined ? undefined : graphFilter(query.filter, columns),
      $orderby: query.orderBy && `fields/${graphName(query.orderBy.column, columns)} ${query.orderBy.descending === true ? 'desc' : 'asc'}`,
      $top: String(top), $skiptoken: query.after === undefined ? undefined : tokenAfter(query.after)
    }),
    read: pageIn
  });
  return withTheRest(site, first, top);
}

/** Graph may give fewer than it was asked for, and say where the rest is. */
async function withTheRest({ client }: GraphSite, first: Page, top: number): Promise<readonly GraphItem[]> {
  const items = [...first.value];
  for (let page = first; page['@odata.nextLink'] !== undefined && items.length < top;) {
    page = await sendAlone(client, { method: 'GET', path: page['@odata.nextLink'], read: pageIn });
    items.push(...page.value);
  }
  return items.slice(0, top);
}

/** Of a lookup Graph tells only what it shows: the rest stands in the other list, one part of a batch an item. What is gone there is left out. */
async function readJoined(site: GraphSite, { joins }: GraphSelection, found: readonly GraphItem[]): Promise<ReadonlyMap<string, ReadonlyMap<number, Item>>> {
  const joined = new Map<string, ReadonlyMap<number, Item>>();
  for (const { column, listId, parts } of joins) {
    const ids = Array.from(new Set(found.flatMap(({ fields }) => (fields[`${column}LookupId`] === undefined ? [] : [Number(fields[`${column}LookupId`])]))));
    const selection = graphSelection(parts, await site.columns.of(listId));
    const calls = ids.map((id): GraphCall<Item> => ({
      method: 'GET', path: withQuery(`${site.pathOf(listId)}/items/${id}`, { $select: 'id', $expand: `fields($select=${selection.names.join(',')})` }), read: (answer) => selection.item(answer as GraphItem, new Map())
    }));
    const outcomes = await sendAsBatches(site.client, calls, { isWrite: false, onWait: site.onWait });
    joined.set(column, new Map(outcomes.flatMap((outcome, at) => {
      if (outcome.kind === 'done') return [[ids[at], outcome.value] as const];
      if (outcome.error.kind === 'notFound') return [];
      throw outcome.error;
    })));
  }
  return joined;
}

/** SharePoint's own token for the place behind an item, as Graph hands it out: it is never looked into, and the page need not be kept. */
function tokenAfter(id: number): string {
  return btoa(`Paged=TRUE&p_ID=${id}`).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function pageIn(answer: unknown): Page {
  return answer as Page;
}
