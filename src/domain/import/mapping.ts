import { ImportFieldName } from './importField';

/** How a sheet is read. Plain data: it is remembered for the next file with the same headings. */
export interface Mapping {
  readonly sheet: string;
  /** Number of the row with the headings, as the sheet counts. */
  readonly headerRow: number;
  /** By column, the first at 0; a column without a field is left out. */
  readonly fields: readonly (ImportFieldName | undefined)[];
  /** What rows get whose file does not say it; choices of the list. */
  readonly otherwise: { readonly kind: string; readonly stage: string; readonly sector: string };
}
