import type { List } from '../lists/list';
import { Entity, type Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { bindFilter } from './bind';
import { selectedShape } from './items/selectedShape';
import { refuseOverThreshold } from './limits/listViewThreshold';
import { refuseOverLookups } from './limits/lookupThreshold';
import { leavesOf } from './filter';
import { listFinder } from './listFinder';
import { ownId } from './ownColumn';
import { nextItemsLink } from './paging/nextLink';
import { pageToken, positionOf } from './paging/pageToken';
import { parseFilter } from './odata/parseFilter';
import { parseOrderBy } from './odata/parseOrderBy';
import { parseSelection } from './odata/parseSelect';
import { expressionNotValid } from './refusals';
import { restColumns, type Resolve } from './resolve';
import { completeOrder, orderable, type Order } from './sql/order';
import { selectRows } from './sql/rows';

/** GET …/items. `$skip` is read over, as SharePoint reads over it for items; pages follow `$skiptoken`. */
export function readItems(context: RequestContext, list: List, query: URLSearchParams): Answer {
  refuseUnknownOptions(query, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '$skip']);
  const selection = parseSelection(query.get('$select') ?? undefined, query.get('$expand') ?? undefined);
  const find = listFinder(context);
  const shape = selectedShape(list, selection, { dates: { zone: context.timeZone, utc: true }, listOfId: find });
  const resolve = restColumns(list, selection.expanded, find);
  const filter = query.get('$filter');
  const where = filter === null || filter.trim() === '' ? undefined : bindFilter(parseFilter(filter), resolve, context.timeZone);
  const order = orderFrom(query.get('$orderby'), resolve, list);
  const limit = topFrom(query.get('$top'));

  const columns = [...order.map((term) => term.field), ...(where ? leavesOf(where).map((leaf) => leaf.field) : [])];
  refuseOverLookups([...shape.fields, ...columns.map((column) => column.field)]);
  refuseOverThreshold(context.database, list, { where, order, by: 'index', limit });

  const position = positionOf(new URLSearchParams(query.get('$skiptoken') ?? ''), order);
  const found = selectRows(context.database, list, { columns: shape.columns, where, order, limit: limit + 1, position });
  const rows = position?.backwards ? found.slice(-limit) : found.slice(0, limit);
  return {
    kind: 'entities',
    set: `SP.ListData.${list.entityTypeName}Items`,
    entities: rows.map((row) => shape.entity(row)),
    ...(found.length > limit && rows.length > 0 && { nextLink: nextItemsLink(context.url, pageToken(order, rows[rows.length - 1], false)) })
  };
}

/** GET …/items(1) */
export function readItem(context: RequestContext, list: List, id: number, query: URLSearchParams): Answer {
  refuseUnknownOptions(query, ['$select', '$expand']);
  const selection = parseSelection(query.get('$select') ?? undefined, query.get('$expand') ?? undefined);
  const shape = selectedShape(list, selection, { dates: { zone: context.timeZone, utc: true }, listOfId: listFinder(context) });
  refuseOverLookups(shape.fields);
  const idColumn = ownId(list);
  const [row] = selectRows(context.database, list, {
    columns: shape.columns, where: { kind: 'compare', field: idColumn, comparison: 'eq', value: id }, order: completeOrder([], idColumn), limit: 1
  });
  if (!row) throw errors.itemNotFound();
  return { kind: 'entity', entity: shape.entity(row) };
}

/** GET …/items(1)/FieldValuesAsText */
export function readItemAsText(context: RequestContext, list: List, id: number): Answer {
  const name = 'FieldValuesAsText';
  const answer = readItem(context, list, id, new URLSearchParams({ $select: name, $expand: name }));
  const texts = answer.kind === 'entity' ? answer.entity.properties[name] : undefined;
  if (!(texts instanceof Entity)) throw errors.itemNotFound();
  return { kind: 'entity', entity: texts };
}

function orderFrom(text: string | null, resolve: Resolve, list: List): Order {
  const terms = text === null || text.trim() === '' ? [] : parseOrderBy(text);
  return completeOrder(terms.map(({ field, descending }) => ({ field: orderable(resolve(field)), descending })), ownId(list));
}

/** What SharePoint gives when nobody says how many. */
const defaultTop = 100;
const largestInt32 = 2_147_483_647;

function topFrom(text: string | null): number {
  if (text === null) return defaultTop;
  if (!/^\d+$/.test(text) || Number(text) > largestInt32) throw expressionNotValid(text);
  return Number(text);
}

function refuseUnknownOptions(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !known.includes(name)) throw errors.badQuery(`The query option '${name}' is not supported.`);
  }
}
