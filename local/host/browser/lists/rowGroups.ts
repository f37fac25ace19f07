import { cellText } from './cellText';
import type { Row } from './rows';

export interface RowGroup {
  /** Tells it from all others. */
  readonly key: string;
  readonly column: string;
  readonly value: string;
  /** How many items it has in the view, also where not all are loaded. */
  readonly count: number;
  readonly groups: readonly RowGroup[];
  readonly rows: readonly Row[];
}

/** Rows in the order of their groups, as groups; those of one column hold those of the next. */
export function rowGroups(rows: readonly Row[], columns: readonly string[], above = ''): readonly RowGroup[] {
  const [column, ...others] = columns;
  const runs: { readonly value: string; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const value = cellText(row[column]);
    const last = runs[runs.length - 1];
    if (last?.value === value) {
      last.rows.push(row);
    } else {
      runs.push({ value, rows: [row] });
    }
  }
  return runs.map((run) => {
    const key = `${above}/${encodeURIComponent(run.value)}`;
    return {
      key, column, value: run.value, count: countOf(run.rows[0], column) ?? run.rows.length,
      groups: others.length === 0 ? [] : rowGroups(run.rows, others, key), rows: others.length === 0 ? run.rows : []
    };
  });
}

/** SharePoint writes it beside the value, with the level where it is the second. */
function countOf(row: Row, column: string): number | undefined {
  const count = Number(row[`${column}.COUNT.group`] ?? row[`${column}.COUNT.group2`]);
  return Number.isNaN(count) ? undefined : count;
}
