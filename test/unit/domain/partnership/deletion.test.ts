import { KeptReason, whyKept } from '../../../../src/domain/partnership/deletion';

const cases: readonly (readonly [string, string | undefined, KeptReason | undefined])[] = [
  ['Idea', undefined, undefined],
  ['Screening', undefined, undefined],
  ['Checklist', undefined, undefined],
  ['Approval', undefined, undefined],
  ['Set up', undefined, 'decided'],
  ['Running', undefined, 'decided'],
  ['Review', undefined, 'decided'],
  ['Renew or exit', undefined, 'decided'],
  ['Closed', undefined, 'decided'],
  ['Idea', '2025-06-12', 'reviewed'],
  ['Approval', '2025-06-12', 'reviewed'],
  ['Running', '2025-06-12', 'reviewed'],
  ['Paused', undefined, 'unknownStage'],
  ['Paused', '2025-06-12', 'reviewed']
];

test.each(cases)('an entry in %s, last reviewed %s, is kept because it is %s', (stage, lastReview, reason) => {
  expect(whyKept({ stage, lastReview })).toBe(reason);
});
