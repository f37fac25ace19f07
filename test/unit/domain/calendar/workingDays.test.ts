import { bankHolidays } from '../../../../src/domain/calendar/bankHolidays';
import { addDays } from '../../../../src/domain/calendar/day';
import { addWorkingDays, isWorkingDay, workingDaysLate } from '../../../../src/domain/calendar/workingDays';

test.each([
  ['a week of five days', '2026-06-15', 5, '2026-06-22'],
  ['from a Saturday', '2026-06-20', 1, '2026-06-22'],
  ['over Easter', '2026-04-02', 1, '2026-04-07'],
  ['over Christmas, Boxing Day on the Monday after', '2026-12-24', 1, '2026-12-29'],
  ['over the year, New Year on the Monday after', '2027-12-31', 1, '2028-01-04'],
  ['over the change to summer time', '2027-03-25', 2, '2027-03-31'],
  ['nothing to add', '2026-06-20', 0, '2026-06-20'],
  ['backwards over a bank holiday', '2026-05-26', -1, '2026-05-22']
])('%s', (_, from, count, reached) => {
  expect(addWorkingDays(from, count)).toBe(reached);
});

test('a bank holiday is no working day', () => {
  expect([isWorkingDay('2026-08-28'), isWorkingDay('2026-08-31'), isWorkingDay('2026-09-01')]).toEqual([true, false, true]);
});

test.each([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])('the bank holidays of %d are those of the law', (year) => {
  expect(Array.from(bankHolidays).filter((day) => day.startsWith(String(year)))).toEqual(lawful(year));
});

function lawful(year: number): readonly string[] {
  const easter = easterSunday(year);
  const christmas = afterWeekend(`${year}-12-25`);
  return [
    afterWeekend(`${year}-01-01`), addDays(easter, -2), addDays(easter, 1), mondayFrom(`${year}-05-01`), mondayFrom(`${year}-05-25`), mondayFrom(`${year}-08-25`),
    christmas, afterWeekend(addDays(christmas, 1))
  ];
}

function afterWeekend(day: string): string {
  return weekday(day) % 6 === 0 ? afterWeekend(addDays(day, 1)) : day;
}

function mondayFrom(day: string): string {
  return weekday(day) === 1 ? day : mondayFrom(addDays(day, 1));
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The first Sunday after the ecclesiastical full moon, by Gauss as Meeus gives it. */
function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 100 % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const day = moon + sunday - 7 * late + 114;
  return `${year}-${String(Math.floor(day / 31)).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`;
}

test.each([
  ['2026-06-18', '2026-06-18', 0], ['2026-06-18', '2026-06-19', 1], ['2026-06-19', '2026-06-22', 1], ['2026-06-22', '2026-06-19', -1], ['2026-06-22', '2026-06-15', -5], ['2026-12-24', '2026-12-29', 1],
  ['2026-06-19', '2026-06-21', 0]
])('from %s to %s it is %d working days', (due, today, days) => {
  expect(workingDaysLate(due, today)).toBe(days);
});
