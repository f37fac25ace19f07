import { SubmissionState } from '../submission/submission';

/** What happens to a submitted form. `pass`: approved, and a further step follows. */
export const submissionActs = ['submit', 'pass', 'approve', 'return', 'reject', 'withdraw'] as const;
export type SubmissionAct = (typeof submissionActs)[number];

/** The whole course of a form, as one table. What does not stand here cannot be done. */
const moves: Readonly<Record<SubmissionState, Readonly<Partial<Record<SubmissionAct, SubmissionState>>>>> = {
  Draft: { submit: 'Submitted' },
  Concluded: {},
  Submitted: { pass: 'Submitted', approve: 'Approved', return: 'Returned', reject: 'Rejected', withdraw: 'Withdrawn' },
  Returned: { submit: 'Submitted' },
  Approved: {},
  Rejected: {},
  Withdrawn: {}
};

/** Nothing when it cannot be done. */
export function stateAfter(state: SubmissionState, act: SubmissionAct): SubmissionState | undefined {
  return moves[state][act];
}
