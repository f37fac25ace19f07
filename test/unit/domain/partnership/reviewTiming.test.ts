import { reviewTiming } from '../../../../src/domain/partnership/reviewTiming';

const today = '2026-11-16';

test.each([
  [undefined, { kind: 'notSet' }],
  ['2026-11-15', { kind: 'overdue', days: 1 }],
  ['2025-11-16', { kind: 'overdue', days: 365 }],
  ['2026-11-16', { kind: 'due', days: 0 }],
  ['2026-11-17', { kind: 'due', days: 1 }],
  ['2027-01-15', { kind: 'due', days: 60 }],
  ['2027-01-16', { kind: 'later', days: 61 }]
] as const)('a next review on %s is %j', (next, timing) => {
  expect(reviewTiming(next, today)).toEqual(timing);
});
