import { Day, daysBetween, isDay } from '../../../domain/calendar/day';

/** Excel's number of a day; none before 1900. It believes that 1900 had a 29 February, so what came before it counts one less. */
export function daySerial(day: Day): number | undefined {
  if (!isDay(day) || day < '1900-01-01') return undefined;
  return daysBetween(day < '1900-03-01' ? '1899-12-31' : '1899-12-30', day);
}

/** Dates that have no number are written as the others look. */
export function dayText(day: Day): string {
  return day.split('-').reverse().join('/');
}
