import { fieldNamed, isLibrary, type List } from '../lists/list';
import type { RequestContext } from '../requestContext';
import { bindFilter, type BoundFilter } from '../query/bind';
import type { QueryColumn } from '../query/column';
import { leavesOf } from '../query/filter';
import { orderedBy } from '../query/getItems';
import { refuseOverThreshold } from '../query/limits/listViewThreshold';
import { refuseOverLookups } from '../query/limits/lookupThreshold';
import { listFinder } from '../query/listFinder';
import type { OrderTerm } from '../query/odata/parseOrderBy';
import { ownColumn, ownId } from '../query/ownColumn';
import { positionOf } from '../query/paging/pageToken';
import { camlColumns, type Resolve } from '../query/resolve';
import { completeOrder, isId, orderable, type Order } from '../query/sql/order';
import { selectRows } from '../query/sql/rows';
import type { Row } from '../storage/database';
import type { RenderedRow } from './cell';
import { collapsedRows } from './collapsedRows';
import { Grouping } from './groupColumns';
import { inplaceSearch } from './inplaceSearch';
import { filterLink, overrideFilter } from './overrideFilter';
import { nextHref, prevHref } from './pageLinks';
import type { RenderRequest } from './parameters';
import { bothOf, type RenderedView } from './renderedView';
import { requiredColumns, writeRequired } from './requiredFields';
import { rowWriter, type RowWriter } from './rowWriters';
import { shownFor } from './shownFor';

/** The rows of a view and what pages and filters lie around them. */
export function listData(context: RequestContext, list: List, request: RenderRequest, view: RenderedView): Record<string, unknown> {
  const query = queryOf(context, list, request, view);
  const writers = writersOf(context, list, view);
  refuseOverLookups([...writers.map((writer) => writer.field), ...query.columns.map((column) => column.field)]);
  refuseOverThreshold(context.database, list, { ...query, where: query.guarded, limit: view.rowLimit });

  const grouping = query.groupTerms.length > 0 ? new Grouping(context.database, list, query.groupTerms, query.where) : undefined;
  const mask = `0x${context.permissions.effective(list, context.caller).toString(16)}`;
  if (grouping && view.caml.group?.collapsed) return answer(collapsedRows(query.groupTerms, grouping, context.timeZone), {}, 1, view, request, mask);

  const position = positionOf(request.paging, query.order);
  const firstRow = position ? Math.max(1, Number(request.paging.get('PageFirstRow') ?? 1)) : 1;
  const found = selectRows(context.database, list, {
    columns: new Map([...requiredOf(list), ...writers.flatMap((writer) => writer.columns)]),
    where: query.where, order: query.order, limit: view.rowLimit + 1, position
  });
  const rows = position?.backwards ? found.slice(-view.rowLimit) : found.slice(0, view.rowLimit);
  const page = { rows, order: query.order, firstRow, rowLimit: view.rowLimit, more: view.paged && (position?.backwards || found.length > rows.length), viewId: view.stored?.id };
  const links = { NextHref: nextHref(page), PrevHref: view.paged ? prevHref(page) : undefined };
  const rendered = rows.map((row) => render(row, list, request, writers, grouping, mask));
  return answer(rendered, links, firstRow, view, request, mask);
}

function answer(
  rows: readonly RenderedRow[], links: { NextHref?: string; PrevHref?: string }, firstRow: number, view: RenderedView, request: RenderRequest, mask: string
): Record<string, unknown> {
  return {
    Row: rows,
    FirstRow: firstRow,
    FolderPermissions: mask,
    LastRow: rows.length === 0 ? 0 : firstRow + rows.length - 1,
    RowLimit: view.rowLimit,
    ...(links.NextHref !== undefined && { NextHref: links.NextHref }),
    ...(links.PrevHref !== undefined && { PrevHref: links.PrevHref }),
    ...(request.override('SortField') !== undefined && { SortField: request.override('SortField'), SortDir: isDescending(request) ? 'descending' : 'ascending' }),
    FilterLink: filterLink(request),
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
}

interface RowsAsked {
  readonly where: BoundFilter | undefined;
  /** The part that the list view threshold is about: all but the search box. */
  readonly guarded: BoundFilter | undefined;
  readonly order: Order;
  readonly by: 'index' | 'sort' | 'group';
  readonly groupTerms: Order;
  readonly columns: readonly QueryColumn[];
}

function queryOf(context: RequestContext, list: List, request: RenderRequest, view: RenderedView): RowsAsked {
  const resolve = camlColumns(list, listFinder(context));
  const bound = (filter: Parameters<typeof bindFilter>[0] | undefined): BoundFilter | undefined => filter && bindFilter(filter, resolve, context.timeZone);
  const guarded = bound(bothOf(view.caml.where, overrideFilter(list, request)));
  const searched = bound(inplaceSearch(list, request.override('InplaceSearchQuery') ?? ''));
  const where: BoundFilter | undefined = guarded && searched ? { kind: 'all', of: [guarded, searched] } : guarded ?? searched;

  const sort = request.override('SortField');
  const groupTerms = bindTerms(view.caml.group?.terms ?? [], resolve);
  const sortTerms = sort === undefined ? bindTerms(view.caml.order?.terms ?? [], resolve) : [{ field: orderable(resolve({ name: sort })), descending: isDescending(request) }];
  const order = completeOrder([...groupTerms, ...sortTerms], ownId(list));
  return {
    where, guarded, order, groupTerms,
    by: sort !== undefined && groupTerms.length === 0 ? 'index' : orderedBy(view.caml, isId(order[0].field)),
    columns: [...order.map((term) => term.field), ...(where ? leavesOf(where).map((leaf) => leaf.field) : [])]
  };
}

const bindTerms = (terms: readonly OrderTerm[], resolve: Resolve): Order => terms.map(({ field, descending }) => ({ field: orderable(resolve(field)), descending }));

const isDescending = (request: RenderRequest): boolean => (request.override('SortDir') ?? '').toLowerCase().startsWith('desc');

function writersOf(context: RequestContext, list: List, view: RenderedView): readonly RowWriter[] {
  const find = listFinder(context);
  const rendering = { list, zone: context.timeZone, listOfId: find, shownFor: (field: RowWriter['field'], ids: readonly number[]) => shownFor(context.database, field, ids, find) };
  return view.fields.map((name) => rowWriter(name, rendering));
}

function requiredOf(list: List): readonly (readonly [string, QueryColumn])[] {
  return [...requiredColumns, 'Title', '_UIVersion', ...(isLibrary(list) ? ['FileLeafRef'] : [])].flatMap((name) => {
    const field = fieldNamed(list, name);
    const column = field && ownColumn(field, { name });
    return column ? [[name, column] as const] : [];
  });
}

function render(row: Row, list: List, request: RenderRequest, writers: readonly RowWriter[], grouping: Grouping | undefined, mask: string): RenderedRow {
  const into: RenderedRow = {};
  if (request.addRequiredFields) writeRequired(row, list, mask, into);
  for (const writer of writers) writer.write(row, into);
  grouping?.mark(row, into);
  return into;
}
