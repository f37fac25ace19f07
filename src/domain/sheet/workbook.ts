import { Day } from '../calendar/day';

/** What one cell holds. Formulas are their last result; an empty cell has none of these. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** `money`: its format shows a pound sign. The number is in pounds, never in pence. */
  | { readonly kind: 'number'; readonly number: number; readonly money?: boolean }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** As the program that wrote it shows it: `#REF!`. */
  | { readonly kind: 'error'; readonly text: string };

export interface SheetRow {
  /** As people count them: the first row of a sheet is 1, also when it is empty. */
  readonly number: number;
  /** By column, the first at 0; holes are empty cells. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows in which nothing stands are left out. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** A file of rows and columns, read: of .xlsx all its sheets, of .csv the only one. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** `A`, `B` … `AA`, as spreadsheets name the column at that place (from 0). */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`;
}
