import { textOf, type CellValue } from '../../../domain/register/row';
import { dayText, timeText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { moneyText, numberText } from '../../../loc/money';
import { penceOf } from '../../../domain/partnership/money';
import { dayOfInstant, siteZone } from '../../../data/day';
import type { Language } from '../../../loc/wording';
import { registerWords } from '../../../loc/register';

/** A cell in the reader's language. Only choices are translated: names and free text are what people wrote. */
export function cellText(value: CellValue, type: string, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return registerWords(language)[value ? 'yes' : 'no'];
  if (typeof value === 'number') return type === 'Currency' ? moneyText(penceOf(value)) : numberText(value);
  if (type === 'DateTime') return dateText(textOf(value), language);
  if (type === 'Choice' || type === 'MultiChoice') {
    return (Array.isArray(value) ? value : [textOf(value)]).map((choice: string) => choiceText(choice, language)).join(', ');
  }
  return textOf(value);
}

/** A day alone for DateOnly columns, with the time for others. */
function dateText(value: string, language: Language): string {
  return value.length === 10 ? dayText(value, language) : `${dayText(dayOfInstant(value), language)}, ${timeText(value, siteZone)}`;
}
