import { OutSheet } from '../../../domain/sheet/outSheet';
import { columnName } from '../../../domain/sheet/workbook';
import { rangeOf } from './sheetNames';

/** The lists that cells offer: short ones stand in the rule itself, the others in a sheet that stays hidden. */
export class ChoiceLists {
  /** Columns of the hidden sheet. */
  public readonly columns: (readonly string[])[] = [];
  private readonly formulas: Map<string, string> = new Map();

  /** All lists of the workbook, so that its parts can be named before its rows are written. */
  public constructor(sheets: readonly OutSheet[], private readonly sheetName: string) {
    for (const { choices = [] } of sheets.flatMap(({ columns }) => columns)) {
      if (choices.length > 0) this.formulaOf(choices);
    }
  }

  /** The formula that a validation names them by. */
  public formulaOf(choices: readonly string[]): string {
    const key = JSON.stringify(choices);
    const formula = this.formulas.get(key) ?? (inline(choices) || this.inSheet(choices));
    this.formulas.set(key, formula);
    return formula;
  }

  private inSheet(choices: readonly string[]): string {
    this.columns.push(choices);
    const column = columnName(this.columns.length - 1);
    return rangeOf(this.sheetName, `$${column}$1:$${column}$${choices.length}`);
  }
}

/** Excel takes 255 characters there, splits at commas, and trims. */
function inline(choices: readonly string[]): string {
  const list = choices.join(',');
  const fits = list.length <= 255 && !/["\n=]/.test(list) && choices.every((choice) => choice !== '' && choice === choice.trim() && !choice.includes(','));
  return fits ? `"${list}"` : '';
}
