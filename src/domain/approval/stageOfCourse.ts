import { Stage } from '../partnership/stage';
import { SubmissionState } from '../submission/submission';

interface Move {
  readonly from: readonly string[];
  readonly to: Stage;
}

const approved: Move = { from: ['Checklist', 'Approval'], to: 'Set up' };

/** Where an entry stands once its checklist has been approved, until people move it on. */
export const stageOnceApproved = approved.to;

/** Where the course of its checklist takes an entry, and from where: one that has gone further stays. A rejected one waits for its officer to close it. */
const moves: Readonly<Partial<Record<SubmissionState, Move>>> = {
  Submitted: { from: ['Checklist'], to: 'Approval' },
  Approved: approved,
  Returned: { from: ['Approval'], to: 'Checklist' },
  Withdrawn: { from: ['Approval'], to: 'Checklist' }
};

/** Where a corrected decision takes it back to, from where the former one had taken it. */
const corrections: typeof moves = {
  Returned: { from: ['Approval', 'Set up'], to: 'Checklist' },
  Rejected: { from: ['Checklist', 'Set up'], to: 'Approval' }
};

/** Nothing when the entry stays where it is. @param isCorrected a decision was corrected since the form was submitted. */
export function stageOfCourse(state: SubmissionState, stage: string, isCorrected = false): Stage | undefined {
  const move = (isCorrected ? corrections[state] : undefined) ?? moves[state];
  return move?.from.includes(stage) === true ? move.to : undefined;
}
