import { Language } from './wording';

/** Tables of our own: browsers do not all know Welsh dates. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr']
};

/** `2026-04-01` as people read it: 1 April 2026, 1 Ebrill 2026. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[language][month - 1]} ${year}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The time of an instant in a zone, on a 24-hour clock: 14:05. */
export function timeText(instant: string, zone: string): string {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  return clock.format(new Date(instant));
}

const longInDays = 60;
const daysAMonth = 30.44;
const longInMonths = 24;

/** After 5, 7, 8, 9, 10 and the like, days and years take a nasal in Welsh: 5 mlynedd, 7 niwrnod. */
const beforeNasal: readonly number[] = [5, 7, 8, 9, 10, 12, 15, 18, 20];

/** A stretch of time in words that fit its length: 1 day, 45 days, 5 months, 3 years. */
export function durationText(days: number, language: Language): string {
  if (days <= longInDays) {
    return counted(days, durations.day[language]);
  }
  const inMonths = Math.round(days / daysAMonth);
  return inMonths < longInMonths ? counted(inMonths, durations.month[language]) : counted(Math.floor(days / 365.25), durations.year[language]);
}

/** 1 working day, 12 working days. */
export function workingDaysText(days: number, language: Language): string {
  return counted(days, workingDay[language]);
}

const workingDay: Readonly<Record<Language, CountedForms>> = {
  en: ['working day', 'working days', 'working days', 'working days'],
  cy: ['diwrnod gwaith', 'ddiwrnod gwaith', 'diwrnod gwaith', 'niwrnod gwaith']
};

/** After one, after two (Welsh softens), after other numbers, and where Welsh takes a nasal. Years take a form of their own in Welsh. */
type CountedForms = readonly [one: string, two: string, many: string, nasal: string];

const durations: Readonly<Record<'day' | 'month' | 'year', Readonly<Record<Language, CountedForms>>>> = {
  day: { en: ['day', 'days', 'days', 'days'], cy: ['diwrnod', 'ddiwrnod', 'diwrnod', 'niwrnod'] },
  month: { en: ['month', 'months', 'months', 'months'], cy: ['mis', 'fis', 'mis', 'mis'] },
  year: { en: ['year', 'years', 'years', 'years'], cy: ['flwyddyn', 'flynedd', 'blynedd', 'mlynedd'] }
};

function counted(count: number, [one, two, many, nasal]: CountedForms): string {
  return `${count} ${count === 1 ? one : count === 2 ? two : beforeNasal.includes(count) ? nasal : many}`;
}
