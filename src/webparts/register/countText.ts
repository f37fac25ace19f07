import { registerWords } from '../../loc/register';
import { fill, type Language } from '../../loc/wording';

const numbers = new Intl.NumberFormat('en-GB');

/** 1 entry; 12,345 entries. */
export function countText(count: number, language: Language): string {
  const words = registerWords(language);
  return count === 1 ? words.countOne : fill(words.countAll, numbers.format(count));
}

/** How many are shown of how many, and whether more may come. */
export function countsText(shown: number, all: number, isComplete: boolean, language: Language): string {
  const words = registerWords(language);
  if (shown === all) return isComplete ? countText(all, language) : fill(words.countAllSoFar, numbers.format(all));
  return fill(isComplete ? words.countSome : words.countSomeSoFar, numbers.format(shown), numbers.format(all));
}
