import { isReminded, reminderDays } from '../../../../src/domain/notification/reminderDay';
import { isWorkingHour } from '../../../../src/domain/notification/workingHours';

const policy = { daysBefore: [3], onDueDay: true, daysAfter: [2, 5] };

test.each([
  ['in an ordinary week', '2026-06-18', ['2026-06-15', '2026-06-18', '2026-06-22', '2026-06-25']],
  ['over Christmas', '2026-12-24', ['2026-12-21', '2026-12-24', '2026-12-30', '2027-01-05']],
  ['on what has become a bank holiday', '2026-08-31', ['2026-08-26', '2026-09-01', '2026-09-03', '2026-09-08']],
  ['at a weekend', '2026-06-20', ['2026-06-17', '2026-06-22', '2026-06-24', '2026-06-29']]
])('the days of a step that is due %s', (_, due, days) => {
  expect(reminderDays(policy, due)).toEqual(days);
});

test('without any day in the protocol nobody is reminded', () => {
  expect(reminderDays({ daysBefore: [], onDueDay: false, daysAfter: [] }, '2026-06-18')).toEqual([]);
});

test.each([
  ['on the day', { after: '2026-06-17', today: '2026-06-18' }, true],
  ['on another day', { after: '2026-06-18', today: '2026-06-19' }, false],
  ['a second time on the day', { after: '2026-06-18', today: '2026-06-18' }, false],
  ['after days on which nobody looked', { after: '2026-06-17', today: '2026-06-24' }, true],
  ['by the first worker that there is', { today: '2026-06-24' }, true],
  ['before any of its days', { today: '2026-06-12' }, false]
])('%s', (_, span, expected) => {
  expect(isReminded(policy, { due: '2026-06-18', opened: '2026-06-08' }, span)).toBe(expected);
});

test('whoever was asked today is not reminded today', () => {
  expect(isReminded(policy, { due: '2026-06-18', opened: '2026-06-15' }, { after: '2026-06-12', today: '2026-06-15' })).toBe(false);
});

test.each([['2026-06-18', 8, true], ['2026-06-18', 17, true], ['2026-06-18', 7, false], ['2026-06-18', 18, false], ['2026-06-20', 10, false], ['2026-12-25', 10, false]])('on %s at %d o’clock: %s', (day, hour, expected) => {
  expect(isWorkingHour(day, hour)).toBe(expected);
});
