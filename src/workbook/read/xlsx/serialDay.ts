import { addDays, Day } from '../../../domain/calendar/day';

/** 31 December 9999. */
const lastSerial = 2_958_465;
/** The 29 February 1900, which never was. */
const leapDayOf1900 = 60;
/** What a computed moment may miss its second by. */
const halfASecond = 0.5 / 86_400;

/** The day that a spreadsheet means by a number; its time of day is dropped. Nothing where it means none. */
export function serialDay(serial: number, from1904: boolean): Day | undefined {
  const days = Math.floor(serial + halfASecond);
  if (from1904) return days >= 0 && days <= lastSerial - 1462 ? addDays('1904-01-01', days) : undefined;
  if (days < 1 || days > lastSerial || days === leapDayOf1900) return undefined;
  return addDays(days < leapDayOf1900 ? '1899-12-31' : '1899-12-30', days);
}

/** `13:30`, of a number without a day. */
export function serialTime(serial: number): string {
  const minutes = Math.floor((serial + halfASecond) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
