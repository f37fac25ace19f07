import { FieldProblemCode } from '../record/fieldProblem';
import { ImportFieldName } from './importField';

export const importProblemCodes = [
  // A text that somebody has to decide about.
  'choiceUnclear', 'personUnclear', 'organisationUnclear', 'dayUnclear', 'moneyUnclear', 'numberUnclear', 'yesNoUnclear', 'linkUnclear',
  // A made-up row of the example workbook, left in.
  'exampleRow',
  // What is wrong with the row.
  'errorCell', 'notAReference', 'referenceUnknown', 'rowTwice', 'nameAmbiguous', 'claimedDiffers', 'totalRow'
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number] | FieldProblemCode;

/** Why a row is refused, and where. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly field?: ImportFieldName;
  /** Place of the column, from 0. */
  readonly column?: number;
  /** What stands there: the whole text that somebody has to decide about, otherwise at most 200 characters. */
  readonly text?: string;
  readonly limit?: number;
  readonly actual?: number;
  /** Of `rowTwice`: the number of the other row. */
  readonly otherRow?: number;
}
