import type { QueryColumn } from '../column';
import type { OrderTerm } from '../odata/parseOrderBy';
import { camlNotUnderstood } from '../refusals';

export type Order = readonly OrderTerm<QueryColumn>[];

/** Ends with the ID, so that equal rows keep their places from page to page; nothing after the ID matters, nor a column's second place. */
export function completeOrder(terms: Order, id: QueryColumn): Order {
  const named = new Set<string>();
  const once = terms.filter(({ field }) => !named.has(field.key) && named.add(field.key));
  const at = once.findIndex((term) => isId(term.field));
  return at < 0 ? [...once, { field: id, descending: false }] : once.slice(0, at + 1);
}

export const isId = (column: QueryColumn): boolean => column.field.internalName === 'ID' && column.path.part === undefined;

/** Empty columns come first upwards and last downwards, as in SharePoint; so does SQLite order null. */
export function orderSql(order: Order, backwards: boolean): string {
  return order.map((term) => `${term.field.key} ${term.descending === backwards ? 'ASC' : 'DESC'}`).join(', ');
}

/** @throws for columns of several values, which have no order */
export function orderable(column: QueryColumn): QueryColumn {
  if (column.kind === 'texts' || column.kind === 'ids' || column.kind === 'none') throw camlNotUnderstood();
  return column;
}
