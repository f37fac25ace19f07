import { dayText, durationText, timeText } from '../../../src/loc/calendar';

test.each([['2026-04-01', '1 April 2026', '1 Ebrill 2026'], ['2024-02-29', '29 February 2024', '29 Chwefror 2024'], ['2026-12-25', '25 December 2026', '25 Rhagfyr 2026']])(
  '%s reads %s and %s', (day, english, welsh) => {
    expect([dayText(day, 'en'), dayText(day, 'cy')]).toEqual([english, welsh]);
  }
);

test.each([
  [1, '1 day', '1 diwrnod'], [2, '2 days', '2 ddiwrnod'], [60, '60 days', '60 diwrnod'], [61, '2 months', '2 fis'],
  [154, '5 months', '5 mis'], [715, '23 months', '23 mis'], [731, '2 years', '2 flynedd'], [1500, '4 years', '4 blynedd'],
  [5, '5 days', '5 niwrnod'], [6, '6 days', '6 diwrnod'], [1900, '5 years', '5 mlynedd'], [2200, '6 years', '6 blynedd'], [3700, '10 years', '10 mlynedd']
])('%s days read %s and %s', (days, english, welsh) => {
  expect([durationText(days, 'en'), durationText(days, 'cy')]).toEqual([english, welsh]);
});

test('a time is the site’s, in summer an hour ahead', () => {
  expect(timeText('2026-06-20T08:30:12Z', 'Europe/London')).toBe('09:30');
  expect(timeText('2026-01-20T08:30:12Z', 'Europe/London')).toBe('08:30');
});
