import { Day, isDay } from '../calendar/day';
import { Pence, penceOf } from '../partnership/money';
import { FieldProblem } from './fieldProblem';

type Refusal = Omit<FieldProblem, 'field'>;

/** SharePoint's Currency is a double: far below where pence would be lost, far above any council. */
const mostPence = 99_999_999_999_99;
const mostNumber = 9_999_999;

/** Pounds as people type them: `£1,250.50`, `1250`, `1 250`. Nothing for an empty text. */
export function parseMoney(text: string, most: Pence = mostPence): Pence | Refusal | undefined {
  const plain = text.trim().replace(/^(-?)£\s*/, '$1');
  if (plain === '') return undefined;
  const amount = figure(plain, 2);
  if (typeof amount !== 'number') return amount === 'decimals' ? { code: 'tooManyDecimals', limit: 2 } : { code: 'notMoney' };
  if (amount < 0) return { code: 'negative' };
  return amount * 100 > most ? { code: 'tooMuch', limit: most } : penceOf(amount);
}

export function parseNumber(text: string, { most = mostNumber, decimals = 0 }: { most?: number; decimals?: number } = {}): number | Refusal | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const number = figure(plain, decimals);
  if (typeof number !== 'number') return number === 'decimals' ? { code: 'tooManyDecimals', limit: decimals } : { code: 'notANumber' };
  if (number < 0) return { code: 'negative' };
  return number > most ? { code: 'tooMuch', limit: most } : number;
}

/** SharePoint's first day is in 1900; later than 2200 nobody plans. */
const firstDay = '1900-01-01';
const lastDay = '2200-12-31';

/** `2026-04-01`, as a date field gives it, or `1/4/2026`, as people type it. */
export function parseDay(text: string): Day | Refusal | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const typed = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(plain);
  const day = typed ? `${typed[3]}-${typed[2].padStart(2, '0')}-${typed[1].padStart(2, '0')}` : plain;
  if (!isDay(day)) return { code: 'notADay' };
  return day < firstDay || day > lastDay ? { code: 'dayOutOfRange' } : day;
}

/** Digits with thousands apart by commas or blanks. */
function figure(text: string, decimals: number): number | 'decimals' | undefined {
  const match = /^-?(?:\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  if ((match[1] ?? '').replace(/0+$/, '').length > decimals) return 'decimals';
  return Number(text.replace(/[,\s]/g, ''));
}
