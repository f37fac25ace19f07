import { SubmissionState } from '../submission/submission';

/** What is asked for on a form. How decisions move it, its course says. */
export const submissionActs = ['submit', 'withdraw'] as const;
export type SubmissionAct = (typeof submissionActs)[number];

const moves: Readonly<Partial<Record<SubmissionState, Readonly<Partial<Record<SubmissionAct, SubmissionState>>>>>> = {
  Draft: { submit: 'Submitted' },
  Returned: { submit: 'Submitted' },
  Submitted: { withdraw: 'Withdrawn' }
};

/** Nothing when it cannot be done. */
export function stateAfter(state: SubmissionState, act: SubmissionAct): SubmissionState | undefined {
  return moves[state]?.[act];
}
