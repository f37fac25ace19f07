import { commentProblem, Decision, mostOfComment } from '../../../../src/domain/approval/decision';
import { stateAfter, submissionActs } from '../../../../src/domain/approval/submissionMoves';
import { SubmissionState, submissionStates } from '../../../../src/domain/submission/submission';

test.each<[Decision, string, string | undefined]>([
  ['return', '', 'commentMissing'], ['return', ' \n', 'commentMissing'], ['return', 'Say more about cost.', undefined], ['approve', '', undefined], ['reject', '', undefined],
  ['approve', 'x'.repeat(mostOfComment), undefined], ['approve', 'x'.repeat(mostOfComment + 1), 'commentTooLong']
])('%s with a comment', (decision, comment, problem) => {
  expect(commentProblem(decision, comment)).toBe(problem);
});

const can: Partial<Record<SubmissionState, Partial<Record<(typeof submissionActs)[number], SubmissionState>>>> = {
  Draft: { submit: 'Submitted' },
  Returned: { submit: 'Submitted' },
  Submitted: { withdraw: 'Withdrawn' }
};

test.each(submissionStates.flatMap((state) => submissionActs.map((act) => [state, act] as const)))('a form that is %s: %s', (state, act) => {
  expect(stateAfter(state, act)).toBe(can[state]?.[act]);
});
