import type { Day } from '../domain/calendar/day';

/*
 * SharePoint keeps a DateOnly column as the UTC instant of midnight in the site's zone: 1 April is `…-03-31T23:00:00Z`
 * in summer time. All stores share this one conversion.
 */

/** The zone of the partnership site (SharePoint's time zone 2), which Setup checks. */
export const siteZone = 'Europe/London';

const localParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: siteZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23'
});

/** The day on which an instant falls in the site's zone. Throws on what is no instant. */
export function dayOfInstant(instant: string): Day {
  const known = days.get(instant);
  if (known !== undefined) return known;
  const { day } = local(instant);
  if (days.size > 20000) days.clear();
  days.set(instant, day);
  return day;
}

/** The hour of the day, from 0, that it is in the site's zone at an instant. */
export function hourOfInstant(instant: string): number {
  return Number(local(instant).hour);
}

/** Lists repeat the same few thousand days, and asking Intl for each cell would take seconds. */
const days = new Map<string, Day>();

/** Midnight of a day in the site's zone, as REST wants a DateOnly value: `2026-03-31T23:00:00Z`. */
export function instantOfDay(day: Day): string {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(midnightUtc)) throw new RangeError(`Not a day: ${day}`);
  const anHourEarlier = iso(midnightUtc - 3600000);
  return isMidnight(anHourEarlier) ? anHourEarlier : iso(midnightUtc);
}

/** The instant of a wall clock's time in the site's zone, such as `2026-07-01T17:00:00`; nothing for what is no time. */
export function instantOfZoned(dateTime: string): string | undefined {
  const asUtc = Date.parse(`${dateTime.slice(0, 19)}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const anHourEarlier = asUtc - 3600000;
  return iso(Number(local(iso(anHourEarlier)).hour) === new Date(asUtc).getUTCHours() ? anHourEarlier : asUtc);
}

/** Whether an instant is the start of a day in the site's zone: what a DateOnly column holds. */
export function isMidnight(instant: string): boolean {
  return /:00:00(?:\.0+)?Z$/.test(instant) && local(instant).hour === '00';
}

function local(instant: string): { day: Day; hour: string } {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: ${instant}`);
  const found: Record<string, string> = {};
  for (const { type, value } of localParts.formatToParts(time)) found[type] = value;
  return { day: `${found.year}-${found.month}-${found.day}`, hour: found.hour };
}

function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
