import type { List } from '../../lists/list';
import { bindFilter, type BoundFilter } from '../../query/bind';
import type { QueryColumn } from '../../query/column';
import { leavesOf, pathText, type FieldPath, type FilterExpression } from '../../query/filter';
import { parseFilter } from '../../query/odata/parseFilter';
import { parseOrderBy } from '../../query/odata/parseOrderBy';
import { ownColumn, ownId } from '../../query/ownColumn';
import { completeOrder, orderable, type Order } from '../../query/sql/order';
import type { RequestContext } from '../../requestContext';
import { asGraphError, graphErrors } from '../graphError';
import type { GraphRequest } from '../graphRequest';
import { namedField } from './namedField';

export interface ItemQuery {
  readonly where: BoundFilter | undefined;
  readonly order: Order;
}

/** `$filter` and `$orderby`, whose columns are `fields/X`, and indexed unless the caller takes the risk. */
export function itemQuery({ query, headers }: GraphRequest, { timeZone }: RequestContext, list: List): ItemQuery {
  const mayFail = String(headers.prefer ?? '').toLowerCase().includes('honornonindexedquerieswarningmayfailrandomly');
  const column = (path: FieldPath): QueryColumn => indexedColumn(list, path, mayFail);
  const filter = query.get('$filter');
  return {
    where: filter === null ? undefined : bindFilter(filterIn(filter), column, timeZone),
    order: completeOrder(termsIn(query.get('$orderby')).map(({ field, descending }) => ({ field: orderable(column(field)), descending })), ownId(list))
  };
}

/** The same language as SharePoint's older one, but for `substringof`, `datetime'…'` and `guid'…'`, which OData has given up. */
function filterIn(text: string): FilterExpression {
  const filter = readOr(text, () => parseFilter(text));
  for (const leaf of leavesOf(filter)) {
    const isOld = leaf.kind === 'contains' || (leaf.kind === 'compare' && (leaf.value.type === 'instant' || leaf.value.type === 'guid'));
    if (isOld) throw graphErrors.badExpression(text);
  }
  return filter;
}

const termsIn = (text: string | null): ReturnType<typeof parseOrderBy> => (text === null ? [] : readOr(text, () => parseOrderBy(text)));

function readOr<T>(text: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    throw asGraphError(problem).status === 400 ? graphErrors.badExpression(text) : problem;
  }
}

function indexedColumn(list: List, path: FieldPath, mayFail: boolean): QueryColumn {
  if (path.name !== 'fields' || path.part === undefined) throw graphErrors.badExpression(pathText(path));
  const found = namedField(list, path.part);
  if (found === undefined) throw graphErrors.noSuchField(path.part);
  // What a lookup shows stands in the other list.
  const column = found.part === 'shown' ? undefined : ownColumn(found.field, { name: found.field.internalName });
  if (column === undefined) throw graphErrors.badExpression(pathText(path));
  if (!column.indexed && !mayFail) throw graphErrors.notIndexed(path.part);
  return column;
}
