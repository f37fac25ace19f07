import type { QueryColumn } from '../column';
import type { OrderTerm } from '../odata/parseOrderBy';
import { camlNotUnderstood } from '../refusals';

export type Order = readonly OrderTerm<QueryColumn>[];

/** Ends with the ID, so that equal rows keep their places from page to page; nothing after the ID matters. */
export function completeOrder(terms: Order, id: QueryColumn): Order {
  const at = terms.findIndex((term) => isId(term.field));
  return at < 0 ? [...terms, { field: id, descending: false }] : terms.slice(0, at + 1);
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
