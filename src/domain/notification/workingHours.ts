import { Day } from '../calendar/day';
import { isWorkingDay } from '../calendar/workingDays';

const [begin, end] = [8, 18];

/** When people are reminded. @param hour of the site's zone, from 0. */
export function isWorkingHour(day: Day, hour: number): boolean {
  return isWorkingDay(day) && hour >= begin && hour < end;
}
