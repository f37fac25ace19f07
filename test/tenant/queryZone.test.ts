import { dayAfter, dayOf, instantOf, startOfDay, wallTime } from '../../local/tenant/query/zone';

const london = 'Europe/London';

describe('days of London', () => {
  it.each([
    ['2026-03-28', '2026-03-28T00:00:00.000Z'],
    // The clocks go forward at one in the night of the 29th, and back on 25 October.
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-04-01', '2026-03-31T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
    ['2026-12-31', '2026-12-31T00:00:00.000Z'],
    ['1971-06-01', '1971-05-31T23:00:00.000Z']
  ])('%s begins at %s', (day, instant) => {
    expect(startOfDay(day, london).toISOString()).toBe(instant);
    expect(dayOf(new Date(instant), london)).toBe(day);
    expect(dayOf(new Date(Date.parse(instant) - 1), london)).toBe(dayAfter(day, -1));
  });

  it('are counted on by the calendar', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('the clock of London', () => {
  it.each([
    ['2026-07-01T08:30:00Z', '2026-07-01T09:30:00'],
    ['2026-12-01T08:30:00Z', '2026-12-01T08:30:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29T00:59:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25T01:59:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T01:00:00']
  ])('shows %s as %s', (instant, wall) => {
    expect(wallTime(new Date(instant), london)).toBe(wall);
  });

  it('means the first of an hour that comes twice', () => {
    expect(instantOf('2026-10-25T01:30:00', london).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('means the hour after of an hour that is left out', () => {
    expect(instantOf('2026-03-29T01:30:00', london).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
