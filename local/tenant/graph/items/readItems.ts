import type { List } from '../../lists/list';
import { refuseOverThreshold } from '../../query/limits/listViewThreshold';
import { encoded, pageToken, positionOf } from '../../query/paging/pageToken';
import { completeOrder } from '../../query/sql/order';
import { ownId } from '../../query/ownColumn';
import { selectRows } from '../../query/sql/rows';
import type { RequestContext } from '../../requestContext';
import type { Row } from '../../storage/database';
import { graphErrors } from '../graphError';
import { graphAddress, ok, refuseOptions, type GraphAnswer, type GraphRequest } from '../graphRequest';
import { siteId } from '../sites/findSite';
import { expandedFields, selectedNames, type AskedFields } from './expandedFields';
import { fieldsShape } from './fieldsShape';
import { itemQuery } from './itemQuery';
import { keptColumns, keptOf, listItem } from './listItem';

export interface ItemOf {
  readonly list: List;
  readonly id: number;
}

/** Items that Graph gives when nobody says how many, and at most. */
const defaultTop = 200;
const mostTop = 5000;

export function readItems(request: GraphRequest, context: RequestContext, list: List): GraphAnswer {
  const { query } = request;
  refuseOptions(query, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
  const asked = expandedFields(query.get('$expand'));
  const shape = fieldsShape(context, list, asked);
  const { where, order } = itemQuery(request, context, list);
  const limit = topOf(query.get('$top'));
  refuseOverThreshold(context.database, list, { where, order, by: 'index', limit });
  const position = positionOf(new URLSearchParams(tokenOf(query.get('$skiptoken'))), order);
  const rows = selectRows(context.database, list, { columns: columnsOf(list, shape.columns), where, order, limit: limit + 1, position });
  const page = rows.slice(0, limit);
  return ok({
    '@odata.context': `${addressOf(context, list)}`,
    ...(rows.length > limit && { '@odata.nextLink': nextLink(context.url, pageToken(order, page[page.length - 1], false)) }),
    value: page.map((row) => written(context, list, row, asked, shape.fields, query.get('$select')))
  });
}

export function readItem({ query }: GraphRequest, context: RequestContext, { list, id }: ItemOf): GraphAnswer {
  refuseOptions(query, ['$select', '$expand']);
  return ok({ '@odata.context': `${addressOf(context, list)}/$entity`, ...itemBody(context, { list, id }, expandedFields(query.get('$expand')), query.get('$select')) });
}

export function readFields({ query }: GraphRequest, context: RequestContext, item: ItemOf): GraphAnswer {
  refuseOptions(query, ['$select']);
  const select = query.get('$select');
  return ok(fieldsBody(context, item, select === null ? 'all' : selectedNames(select)));
}

export function itemBody(context: RequestContext, { list, id }: ItemOf, asked: AskedFields, select: string | null = null): Record<string, unknown> {
  const shape = fieldsShape(context, list, asked);
  return written(context, list, rowOf(context, { list, id }, shape.columns), asked, shape.fields, select);
}

export function fieldsBody(context: RequestContext, item: ItemOf, asked: AskedFields): Record<string, unknown> {
  const shape = fieldsShape(context, item.list, asked);
  const row = rowOf(context, item, shape.columns);
  return { '@odata.context': `${addressOf(context, item.list)}('${item.id}')/fields/$entity`, ...shape.fields({ ...keptOf(row), ...row }) };
}

function written(context: RequestContext, list: List, row: Row, asked: AskedFields, fields: (row: Row) => object, select: string | null): Record<string, unknown> {
  const kept = keptOf(row);
  const item = listItem(context, list, kept, select);
  if (asked === 'none') return item;
  return { ...item, 'fields@odata.context': `${addressOf(context, list)}('${Number(kept.ID)}')/fields/$entity`, fields: fields({ ...kept, ...row }) };
}

type Columns = Parameters<typeof selectRows>[2]['columns'];

const columnsOf = (list: List, columns: Columns): Columns => new Map([...keptColumns(list), ...columns]);

function rowOf(context: RequestContext, { list, id }: ItemOf, columns: Columns): Row {
  const idColumn = ownId(list);
  const [row] = selectRows(context.database, list, {
    columns: columnsOf(list, columns), where: { kind: 'compare', field: idColumn, comparison: 'eq', value: id }, order: completeOrder([], idColumn), limit: 1
  });
  if (row === undefined) throw graphErrors.noSuchItem();
  return row;
}

function topOf(text: string | null): number {
  if (text === null) return defaultTop;
  if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > mostTop) throw graphErrors.badOption('$top');
  return Number(text);
}

/** A page's place is SharePoint's own token, in Base64: nobody is to read it. */
function nextLink(asked: URL, token: string): string {
  const others = [...asked.searchParams].filter(([name]) => name !== '$skiptoken').map(([name, value]) => `${name.replace('$', '%24')}=${encoded(value)}`);
  return `${asked.origin}${asked.pathname}?${[...others, `%24skiptoken=${Buffer.from(token).toString('base64url')}`].join('&')}`;
}

function tokenOf(text: string | null): string {
  const token = text === null ? '' : Buffer.from(text, 'base64url').toString();
  if (text !== null && !token.startsWith('Paged=TRUE')) throw graphErrors.badOption('$skiptoken');
  return token;
}

export const addressOf = (context: RequestContext, list: List): string => `${graphAddress}/$metadata#sites('${encodeURIComponent(siteId(context, list.web))}')/lists('${list.id}')/items`;
