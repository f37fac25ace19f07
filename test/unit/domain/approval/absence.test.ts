import { isAway, type AutomaticReplies } from '../../../../src/domain/approval/absence';

const now = new Date('2026-06-15T09:00:00Z');

test.each<[AutomaticReplies, boolean]>([
  [{ status: 'disabled' }, false],
  [{ status: 'alwaysEnabled' }, true],
  [{ status: 'scheduled', from: '2026-06-15T09:00:00Z', to: '2026-06-15T09:00:01Z' }, true],
  [{ status: 'scheduled', from: '2026-06-15T09:00:01Z', to: '2026-06-20T09:00:00Z' }, false],
  [{ status: 'scheduled', from: '2026-06-01T09:00:00Z', to: '2026-06-15T09:00:00Z' }, false],
  [{ status: 'scheduled', from: '2026-06-01T09:00:00Z' }, false],
  [{ status: 'scheduled', to: '2026-07-01T09:00:00Z' }, false]
])('%j: away %s', (replies, away) => {
  expect(isAway(replies, now)).toBe(away);
});
