import { dayOfInstant, instantOfDay, isMidnight } from '../../../src/data/day';

describe('a day and its midnight in Europe/London', () => {
  it.each([
    ['the last day before summer time', '2026-03-29', '2026-03-29T00:00:00Z'],
    ['the first day that begins in summer time', '2026-03-30', '2026-03-29T23:00:00Z'],
    ['1 April', '2026-04-01', '2026-03-31T23:00:00Z'],
    ['the last day that begins in summer time', '2026-10-25', '2026-10-24T23:00:00Z'],
    ['the first day of winter time', '2026-10-26', '2026-10-26T00:00:00Z'],
    ['a day in winter', '2026-11-16', '2026-11-16T00:00:00Z'],
    ['a leap day', '2028-02-29', '2028-02-29T00:00:00Z'],
    ['a day of the year in which London kept summer time', '1970-06-01', '1970-05-31T23:00:00Z']
  ])('%s is kept as the UTC instant of its midnight', (_, day, instant) => {
    expect(instantOfDay(day)).toBe(instant);
    expect(dayOfInstant(instant)).toBe(day);
    expect(isMidnight(instant)).toBe(true);
  });

  it('an instant during a day falls on that day', () => {
    expect(dayOfInstant('2026-07-01T22:59:59Z')).toBe('2026-07-01');
    expect(dayOfInstant('2026-07-01T23:30:00Z')).toBe('2026-07-02');
    expect(dayOfInstant('2026-12-01T23:30:00Z')).toBe('2026-12-01');
  });

  it('noon and a winter eleven at night are no midnight', () => {
    expect(isMidnight('2026-07-01T12:00:00Z')).toBe(false);
    expect(isMidnight('2026-12-01T23:00:00Z')).toBe(false);
  });

  it.each(['', 'today', '2026-13-01', '16/11/2026'])('%p is no day', (text) => {
    expect(() => instantOfDay(text)).toThrow(RangeError);
    expect(() => dayOfInstant(text === '16/11/2026' ? '31/31/2026' : text)).toThrow(RangeError);
  });
});
