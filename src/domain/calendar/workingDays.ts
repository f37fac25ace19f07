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

/** Working days from the due one to today, negative before it: how late something is, in mails and on pages. */
export function workingDaysLate(due: Day, today: Day): number {
  const onward = due <= today ? 1 : -1;
  let days = 0;
  for (let day = due; day !== today;) {
    day = addDays(day, onward);
    if (isWorkingDay(onward > 0 ? day : addDays(day, 1))) days += onward;
  }
  return days;
}
