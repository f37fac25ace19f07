import { FieldValue } from '../record/fieldValue';
import { ImportFieldName } from './importField';

/** A text of the file that is not imported: it says nothing (`tbc`), or somebody has decided that it does not count. */
export interface LeftOutText {
  readonly field: ImportFieldName;
  /** Place of the column, from 0. */
  readonly column: number;
  readonly text: string;
}

/** With what the field has all the same: what stands in the register, in another column, or what rows get whose file does not say it. */
export interface LeftOut extends LeftOutText {
  readonly holds?: FieldValue;
}
