import { ImportPlan, rowsOf } from '../../../domain/import/importPlan';
import { ImportCheckWords } from '../../../loc/importExport/importCheck';
import { numberText } from '../../../loc/money';
import { fill } from '../../../loc/wording';

/** What the button is going to do; nothing where there is nothing to do. */
export function confirmText(plan: ImportPlan, words: ImportCheckWords): string | undefined {
  const left = rowsOf(plan, 'left').length;
  const text = importText(rowsOf(plan, 'new').length, rowsOf(plan, 'changed').length, words);
  return text === undefined || left === 0 ? text : fill(words.confirmLeft, text, numberText(left));
}

function importText(added: number, changed: number, words: ImportCheckWords): string | undefined {
  if (added > 0 && changed > 0) return fill(words.importBoth, numberText(added), numberText(changed));
  if (added > 0) return added === 1 ? words.importNewOne : fill(words.importNew, numberText(added));
  if (changed > 0) return changed === 1 ? words.importChangedOne : fill(words.importChanged, numberText(changed));
  return undefined;
}
