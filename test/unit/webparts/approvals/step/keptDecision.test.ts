import { attemptFor, keptDecision } from '../../../../../src/webparts/approvals/step/keptDecision';

const wanted = { decision: 'approve', comment: 'Good.', contentHash: 'c0ffee' } as const;
const sent = { ...wanted, nonce: 'n-1' };

test('the same decision, sent again, has the nonce that it had', () => {
  expect(attemptFor({ comment: 'Good.', attempt: sent }, wanted, () => 'n-2')).toEqual(sent);
});

test.each([['decision', { decision: 'reject' }], ['comment', { comment: 'Bad.' }], ['content', { contentHash: 'f00d' }], ['correction', { supersedes: { position: 2, reason: 'A slip.' } }]] as const)('another %s is another decision', (_, other) => {
  expect(attemptFor({ comment: '', attempt: sent }, { ...wanted, ...other }, () => 'n-2').nonce).toBe('n-2');
});

test.each<[string, unknown, unknown]>([
  ['nothing', null, undefined],
  ['a comment of another shape', { comment: 1 }, undefined],
  ['a comment alone', { comment: 'Good.' }, { comment: 'Good.' }],
  ['a comment with what was sent', { comment: 'Good.', attempt: sent }, { comment: 'Good.', attempt: sent }],
  ['a decision that there is not', { comment: 'Good.', attempt: { ...sent, decision: 'shred' } }, { comment: 'Good.' }],
  ['a correction with its reason', { comment: '', reason: 'A slip.', attempt: { ...sent, supersedes: { position: 2, reason: 'A slip.' } } }, { comment: '', reason: 'A slip.', attempt: { ...sent, supersedes: { position: 2, reason: 'A slip.' } } }],
  ['a correction of nothing', { comment: '', attempt: { ...sent, supersedes: { position: 'last' } } }, { comment: '' }],
  ['a decision without a nonce', { comment: 'Good.', attempt: wanted }, { comment: 'Good.' }]
])('what the browser kept is read as far as it can be: %s', (_, content, expected) => {
  expect(keptDecision(content)).toEqual(expected);
});
