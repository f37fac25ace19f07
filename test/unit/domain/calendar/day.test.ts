import { addDays, daysBetween, isDay } from '../../../../src/domain/calendar/day';

test.each([
  ['2026-11-16', '2026-11-16', 0],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-16', '2026-11-15', -1]
])('from %s to %s is %s days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test.each(['2026-02-30', '2026-13-01', '16/11/2026', '2026-11-16T00:00:00Z', ''])('“%s” is not a day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('a real day is a day', () => {
  expect(isDay('2024-02-29')).toBe(true);
});
