import { noValue, type FilterKey } from '../../../domain/register/filters';
import { stages } from '../../../domain/partnership/stage';
import { sortKey } from '../../../domain/register/sortKey';
import { choiceText } from '../../../loc/choices';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';

/** A filter's value in words. */
export function filterValueText(key: FilterKey, value: string, language: Language): string {
  const words = registerWords(language);
  if (key !== 'statutory') return value === noValue ? words.notGiven : choiceText(value, language);
  const bases: Readonly<Record<string, string>> = {
    Statutory: words.basisStatutory, GoodPractice: words.basisGoodPractice, GrantFunded: words.basisGrantFunded, [noValue]: words.basisNone
  };
  return bases[value] ?? value;
}

/** Stages in the order of the life cycle, statutory bases in ours, others by name; "not given" last. */
export function inFilterOrder(key: FilterKey, values: readonly string[], language: Language): readonly string[] {
  const fixed: readonly string[] = key === 'stage' ? stages : key === 'statutory' ? ['Statutory', 'GoodPractice', 'GrantFunded'] : [];
  const rank = (value: string): string => {
    if (value === noValue) return '9';
    const at = fixed.indexOf(value);
    return at >= 0 ? `1${String(at).padStart(3, '0')}` : `2${sortKey(filterValueText(key, value, language), language)}`;
  };
  return [...values].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}
