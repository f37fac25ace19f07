import { Cell } from './workbook';

/** A column of a sheet that is written, with what helps whoever fills it in. */
export interface OutColumn {
  readonly title: string;
  /** How its cells are shown; a cell of another kind is shown as its own kind is. */
  readonly kind: 'text' | 'longText' | 'number' | 'money' | 'day' | 'yesNo';
  /** Characters. */
  readonly width?: number;
  /** Shown at the heading. */
  readonly note?: string;
  /** Offered in the column's cells; other texts stay allowed. */
  readonly choices?: readonly string[];
}

export interface OutSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}
