import { bankHolidays } from './bankHolidays';
import { addDays, Day } from './day';

export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
}

/** The day so many working days later (earlier when negative); zero is the day itself, whatever it is. */
export function addWorkingDays(day: Day, count: number): Day {
  const onward = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached = addDays(reached, onward);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}
