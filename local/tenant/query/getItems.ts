import type { List } from '../lists/list';
import type { Answer } from '../protocol/answer';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { bindFilter } from './bind';
import { parseView, type CamlView } from './caml/parseView';
import { leavesOf } from './filter';
import { camlShape } from './items/camlShape';
import { refuseOverThreshold } from './limits/listViewThreshold';
import { refuseOverLookups } from './limits/lookupThreshold';
import { listFinder } from './listFinder';
import { ownId } from './ownColumn';
import { parseSelection } from './odata/parseSelect';
import { positionOf } from './paging/pageToken';
import { camlColumns } from './resolve';
import { completeOrder, isId, orderable } from './sql/order';
import { selectRows } from './sql/rows';

/** SP.CamlQuery as it was posted. */
export type CamlQuery = Readonly<Record<string, unknown>>;

/**
 * POST …/getitems. SharePoint gives no next link here: a caller asks for the page after an item by
 * `ListItemCollectionPosition`.
 */
export function getItemsByCaml(context: RequestContext, list: List, query: CamlQuery, search: URLSearchParams): Answer {
  const view = viewAsked(context, query);
  const find = listFinder(context);
  const selection = parseSelection(search.get('$select') ?? undefined, search.get('$expand') ?? undefined);
  const shape = camlShape(list, view.fields, selection, { dates: { zone: context.timeZone, utc: query.DatesInUtc !== false }, listOfId: find });
  const resolve = camlColumns(list, find);
  const where = view.where && bindFilter(view.where, resolve, context.timeZone);
  const terms = [...(view.group?.terms ?? []), ...(view.order?.terms ?? [])];
  const order = completeOrder(terms.map(({ field, descending }) => ({ field: orderable(resolve(field)), descending })), ownId(list));
  // No limit, or 0, means all there are.
  const limit = view.rowLimit?.rows || Number.MAX_SAFE_INTEGER;

  const columns = [...order.map((term) => term.field), ...(where ? leavesOf(where).map((leaf) => leaf.field) : [])];
  refuseOverLookups([...shape.fields, ...columns.map((column) => column.field)]);
  refuseOverThreshold(context.database, list, { where, order, by: orderedBy(view, isId(order[0].field)), limit });

  const position = positionOf(new URLSearchParams(pagingInfo(query)), order);
  const rows = selectRows(context.database, list, { columns: shape.columns, where, order, limit, position });
  return { kind: 'entities', set: `SP.ListData.${list.entityTypeName}Items`, entities: rows.map((row) => shape.entity(row)) };
}

/** Grouping and a view's own order make SharePoint sort; an override follows an index. */
export function orderedBy(view: Pick<CamlView, 'group' | 'order'>, byId: boolean): 'index' | 'sort' | 'group' {
  if (view.group && view.group.terms.length > 0) return 'group';
  return byId || view.order?.override === true ? 'index' : 'sort';
}

function viewAsked(context: RequestContext, query: CamlQuery): CamlView {
  for (const name of Object.keys(query)) {
    if (!camlQueryProperties.includes(name)) throw errors.noSuchProperty(name, 'SP.CamlQuery');
  }
  const xml = typeof query.ViewXml === 'string' && query.ViewXml.trim() !== '' ? query.ViewXml : '<View/>';
  return parseView(xml, { now: context.now, userId: context.caller.userId, zone: context.timeZone });
}

const camlQueryProperties = ['__metadata', 'AllowIncrementalResults', 'DatesInUtc', 'FolderServerRelativePath', 'FolderServerRelativeUrl', 'ListItemCollectionPosition', 'ViewXml'];

function pagingInfo(query: CamlQuery): string {
  const position = query.ListItemCollectionPosition;
  if (typeof position !== 'object' || position === null || !('PagingInfo' in position)) return '';
  return String(position.PagingInfo ?? '');
}
