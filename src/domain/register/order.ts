import { nameOf, textOf, type RegisterRow } from './row';
import { sortKey } from './sortKey';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Row numbers in the order of the sorts, first sort first; rows that are equal keep the order in which they came, and empty cells come last. */
export function orderOf(rows: readonly RegisterRow[], sorts: readonly Sort[], language: string): Uint32Array {
  const order = Uint32Array.from(rows, (_, at) => at);
  if (sorts.length === 0) return order;
  const keys = sorts.map(({ column }) => rows.map((row) => keyOf(row, column, language)));
  const signs = sorts.map(({ descending }) => (descending ? -1 : 1));
  return order.sort((left, right) => {
    for (let at = 0; at < keys.length; at++) {
      const difference = compare(keys[at][left], keys[at][right], signs[at]);
      if (difference !== 0) return difference;
    }
    return left - right;
  });
}

type Key = string | number | undefined;

function keyOf(row: RegisterRow, column: string, language: string): Key {
  const value = column === 'Title' ? nameOf(row, language).text : row.cells[column];
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 0 : 1;
  return sortKey(textOf(value), language) || undefined;
}

function compare(left: Key, right: Key, sign: number): number {
  if (left === right) return 0;
  if (left === undefined) return 1;
  if (right === undefined) return -1;
  return left < right ? -sign : sign;
}
