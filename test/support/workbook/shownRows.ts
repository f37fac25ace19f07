import type { OpenCell, OpenSheet } from './openXlsx';

/** A number, a day as `2026-11-16`, else a text; an empty cell is missing. */
export type ShownRow = Readonly<Record<string, string | number | undefined>>;

/** Rows below the headings of the first row, each by the headings. */
export function shownRows({ cells }: OpenSheet): readonly ShownRow[] {
  const headings = new Map<string, string>();
  const rows: Record<string, string | number | undefined>[] = [];
  for (const [place, cell] of Object.entries(cells)) {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    if (row === '1') headings.set(column, cell.value);
    else (rows[Number(row) - 2] ??= {})[headings.get(column) ?? column] = shown(cell);
  }
  return Array.from(rows, (row) => row ?? {});
}

const dayInMilliseconds = 86_400_000;

function shown({ type, value, format }: OpenCell): string | number | undefined {
  if (type !== 'n') return value;
  if (value === '') return undefined;
  return /y/.test(format) ? new Date(Date.UTC(1899, 11, 30) + Number(value) * dayInMilliseconds).toISOString().slice(0, 10) : Number(value);
}
