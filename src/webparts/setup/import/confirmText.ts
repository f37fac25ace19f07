import { ImportCheckWords } from '../../../loc/importExport/importCheck';
import { numberText } from '../../../loc/money';
import { fill } from '../../../loc/wording';

/** What the button is going to do; nothing where there is nothing to do. */
export function confirmText(added: number, changed: number, words: ImportCheckWords): string | undefined {
  if (added > 0 && changed > 0) return fill(words.importBoth, numberText(added), numberText(changed));
  if (added > 0) return added === 1 ? words.importNewOne : fill(words.importNew, numberText(added));
  if (changed > 0) return changed === 1 ? words.importChangedOne : fill(words.importChanged, numberText(changed));
  return undefined;
}
