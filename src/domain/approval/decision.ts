import { StepState } from './approvalStep';
import { SubmissionAct } from './submissionMoves';

export const decisions = ['approve', 'return', 'reject'] as const;
export type Decision = (typeof decisions)[number];

export const mostOfComment = 4_000;

export type CommentProblem = 'commentMissing' | 'commentTooLong';

/** Whoever gets a form back has to know why. */
export function commentProblem(decision: Decision, comment: string): CommentProblem | undefined {
  if (comment.length > mostOfComment) return 'commentTooLong';
  return decision === 'return' && comment.trim() === '' ? 'commentMissing' : undefined;
}

export interface DecisionOutcome {
  readonly step: StepState;
  readonly act: SubmissionAct;
  /** Position of the step that opens now. */
  readonly opens?: number;
}

/** What a decision does. @param position of the step in a route of so many. */
export function outcomeOf(decision: Decision, position: number, steps: number): DecisionOutcome {
  switch (decision) {
    case 'approve': return position < steps ? { step: 'Approved', act: 'pass', opens: position + 1 } : { step: 'Approved', act: 'approve' };
    case 'return': return { step: 'Returned', act: 'return' };
    case 'reject': return { step: 'Rejected', act: 'reject' };
  }
}
