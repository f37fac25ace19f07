import { nameOf, textOf, type RegisterRow } from './row';
import { sortKey } from './sortKey';

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Sorts rows that keep coming; the keys of a column are made once per row. */
export class RowOrder {
  private readonly keys = new Map<string, Key[]>();

  public constructor(private readonly rows: readonly RegisterRow[], private readonly language: string) {}

  /** Row numbers by the sorts, first sort first. Equal rows keep the order in which they came; empty cells come last. */
  public by(sorts: readonly Sort[]): Uint32Array {
    const order = Uint32Array.from(this.rows, (_, row) => row);
    if (sorts.length === 0) return order;
    const keys = sorts.map(({ column }) => this.keysOf(column));
    const signs = sorts.map(({ descending }) => (descending ? -1 : 1));
    return order.sort((left, right) => {
      for (let at = 0; at < keys.length; at++) {
        const difference = compare(keys[at][left], keys[at][right], signs[at]);
        if (difference !== 0) return difference;
      }
      return left - right;
    });
  }

  private keysOf(column: string): readonly Key[] {
    const known = this.keys.get(column) ?? [];
    for (let row = known.length; row < this.rows.length; row++) known.push(keyOf(this.rows[row], column, this.language));
    this.keys.set(column, known);
    return known;
  }
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
