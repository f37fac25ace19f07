import { addDays, Day } from '../calendar/day';
import { readDayText } from './readDayText';

/** The first and the last day of a time. */
interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The day on which a month or a year that a text names begins, or ends: `May 2005`, `2019/20` (from April, as councils count), `2015`. Somebody has to confirm it. */
export function suggestDay(text: string, side: keyof Period): Day | undefined {
  const plain = text.trim().replace(/^(?:since|from|until|to|by|circa|c\.|approx\.?|about|est\.?|ers|o)\s+/i, '');
  return (financialYear(plain) ?? year(plain) ?? month(plain))?.[side];
}

function financialYear(text: string): Period | undefined {
  const [, from, to = ''] = /^((?:19|20)\d\d)\s*[/–-]\s*(?:20)?(\d\d)$/.exec(text) ?? [];
  if (from === undefined || (Number(from) + 1) % 100 !== Number(to)) return undefined;
  return { first: `${Number(from)}-04-01`, last: `${Number(from) + 1}-03-31` };
}

function year(text: string): Period | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? { first: `${Number(text)}-01-01`, last: `${Number(text)}-12-31` } : undefined;
}

function month(text: string): Period | undefined {
  const first = readDayText(/^\d{1,2}[/.-]\d{4}$/.test(text) ? `1/${text.replace(/[.-]/, '/')}` : `1 ${text}`);
  if (first === undefined || !first.endsWith('-01')) return undefined;
  const next = addDays(first, 31).replace(/-\d\d$/, '-01');
  return { first, last: addDays(next, -1) };
}
