import { SubmissionState } from '../submission/submission';
import { ApprovalStep, StepState } from './approvalStep';
import { ChainRecord } from './chainRecord';
import { Decision } from './decision';
import { recordsOfRound } from './round';

/** How far a submitted form has come, as its chain tells: whatever lists say of it is a copy of this. */
export interface Course {
  readonly state: SubmissionState;
  /** Position of the record that submitted it. */
  readonly round: number;
  readonly contentHash: string;
  /** Directory id. */
  readonly submitter: string;
  /** Steps of the route that have been approved. */
  readonly approved: number;
  /** What was decided in this round last, by id of the step. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** Nothing when it was never submitted. @param records of its chain, in order. */
export function courseOf(records: readonly ChainRecord[]): Course | undefined {
  const round = recordsOfRound(records);
  const begun = round[0] as ChainRecord | undefined;
  if (begun?.event.kind !== 'submitted') return undefined;
  const decisions = new Map(round.flatMap(({ event }) => (event.kind === 'decided' ? [[event.step, event.decision] as const] : [])));
  const made = Array.from(decisions.values());
  const approved = made.filter((decision) => decision === 'approve').length;
  const state = stateOf(made, approved === begun.event.steps, round.some(({ event }) => event.kind === 'withdrawn'));
  return { state, round: begun.position, contentHash: begun.event.contentHash, submitter: begun.by, approved, decisions };
}

function stateOf(made: readonly Decision[], isThrough: boolean, isWithdrawn: boolean): SubmissionState {
  if (isWithdrawn) return 'Withdrawn';
  if (made.includes('reject')) return 'Rejected';
  if (made.includes('return')) return 'Returned';
  return isThrough ? 'Approved' : 'Submitted';
}

export const stateOfDecision: Readonly<Record<Decision, StepState>> = { approve: 'Approved', return: 'Returned', reject: 'Rejected' };

/** A step as the chain has it. @param step as its list says. */
export function stepStateIn(course: Course, step: Pick<ApprovalStep, 'state'> & { readonly id: string; readonly round: number }): StepState {
  const decision = step.round === course.round ? course.decisions.get(step.id) : undefined;
  if (decision !== undefined) return stateOfDecision[decision];
  const isWaiting = step.state === 'Open' || step.state === 'Exception';
  const isOver = step.round !== course.round || course.state !== 'Submitted';
  return isWaiting && isOver ? 'Closed' : step.state;
}
