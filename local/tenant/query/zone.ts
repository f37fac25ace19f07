/** An IANA name: `Europe/London`. */
export type Zone = string;

const dayLength = 86_400_000;

/** The clock on the wall of a zone: `2026-04-01T00:00:00`. */
export function wallTime(instant: Date, zone: Zone): string {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 19);
}

export const dayOf = (instant: Date, zone: Zone): string => wallTime(instant, zone).slice(0, 10);

/** The instant when a wall clock shows this; of an hour that comes twice the first, in one that is skipped the hour after. */
export function instantOf(wall: string, zone: Zone): Date {
  const asUtc = Date.parse(`${wall}Z`);
  const before = asUtc - offsetAt(asUtc - dayLength, zone);
  const after = asUtc - offsetAt(asUtc + dayLength, zone);
  const shows = (time: number): boolean => time + offsetAt(time, zone) === asUtc;
  return new Date(shows(before) || !shows(after) ? before : after);
}

export const startOfDay = (day: string, zone: Zone): Date => instantOf(`${day}T00:00:00`, zone);

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** SharePoint knows the days from 1900 to 8900, and no others. */
export const isKnownDay = (day: string): boolean => day >= '1900-01-01' && day <= '8900-12-31' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

const formats = new Map<Zone, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Clocks change on a quarter of an hour, so one answer serves the quarter: thousands of rows ask. */
function offsetAt(time: number, zone: Zone): number {
  const quarter = Math.floor(time / 900_000);
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const start = quarter * 900_000;
  const part = Object.fromEntries(formatOf(zone).formatToParts(new Date(start)).map(({ type, value }) => [type, Number(value)]));
  const offset = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - start;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'
  });
  formats.set(zone, format);
  return format;
}
