import { addDays, daysBetween } from '../../../src/domain/calendar/day';

/** The made-up council is built as it stands on this day; a Monday. */
export const anchorDay = '2026-11-16';

/** When the register moved into the site: entries that ran before were all entered on this day. */
export const importDay = '2024-04-08';

/** A moment in office hours of that day, in UTC. */
export function officeHour(day: string, minutes: number): string {
  return new Date(Date.parse(day) + (9 * 60 + (minutes % 450)) * 60_000).toISOString().slice(0, 19) + 'Z';
}

/** That day, or the last working day before a weekend or before the week of Christmas. */
export function workdayBefore(day: string): string {
  const holiday = /-12-(2[4-9]|3[01])$/.test(day) ? `${day.slice(0, 4)}-12-23` : day;
  const weekday = new Date(holiday).getUTCDay();
  return addDays(holiday, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

/**
 * By how many days the whole council moves so that it looks alive on the tenant's clock. Nothing moves while the
 * clock is within four months after the anchor, so tests with a fixed clock see fixed dates; else whole weeks, so
 * that working days stay working days.
 */
export function daysToShift(now: Date): number {
  const late = daysBetween(anchorDay, now.toISOString().slice(0, 10));
  return late >= 0 && late <= 120 ? 0 : Math.floor(late / 7) * 7;
}
