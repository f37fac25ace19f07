import { textOf, type CellValue, type RegisterRow } from './row';

/** What stands one below the other in the list: entries, and group headings between them. */
export interface Lines {
  /** A row number, or `-1 - n` for the heading of group n. */
  readonly at: readonly number[];
  readonly groups: readonly Group[];
}

export interface Group {
  /** Unique: the values of all levels. */
  readonly key: string;
  readonly column: string;
  readonly value: CellValue;
  readonly level: number;
  readonly count: number;
  readonly collapsed: boolean;
}

/**
 * @param shown row numbers in order; with groups, already ordered by the group columns.
 * @param isCollapsed by the group's key; its entries and inner groups are left out, its count is not.
 */
export function linesOf(
  shown: readonly number[], rows: readonly RegisterRow[], columns: readonly string[], isCollapsed: (key: string) => boolean
): Lines {
  if (columns.length === 0) return { at: shown, groups: [] };
  const at: number[] = [];
  const groups: Mutable<Group>[] = [];
  const open: Mutable<Group>[] = [];
  for (const row of shown) {
    const keys = keysOf(rows[row], columns);
    for (let level = 0; level < columns.length; level++) {
      if (open[level]?.key === keys[level]) { open[level].count++; continue; }
      open.length = level;
      const column = columns[level];
      open[level] = { key: keys[level], column, value: rows[row].cells[column], level, count: 1, collapsed: isCollapsed(keys[level]) };
      if (!hidden(open, level)) at.push(-groups.push(open[level]));
    }
    if (!hidden(open, columns.length)) at.push(row);
  }
  return { at, groups };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function keysOf(row: RegisterRow, columns: readonly string[]): string[] {
  let key = '';
  return columns.map((column) => (key += `${textOf(row.cells[column]) || String(row.cells[column] ?? '')}\n`));
}

function hidden(open: readonly Group[], below: number): boolean {
  return open.slice(0, below).some((group) => group.collapsed);
}
