import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { Approver } from './roleHolding';
import { SeatProblem } from './seat';

/** `closed`: it ended without a decision, because the form was withdrawn or an earlier decision superseded. */
export const stepStates = ['Open', 'Exception', 'Approved', 'Returned', 'Rejected', 'Closed'] as const;
export type StepState = (typeof stepStates)[number];

export interface ApprovalStep {
  /** In the pack's route, from 1. */
  readonly position: number;
  /** In the pack. */
  readonly code: string;
  readonly role: Term;
  readonly state: StepState;
  /** Why nobody can decide it. */
  readonly exception?: StepException;
  /** Who was asked. Absent while it is not known whom to ask. */
  readonly holder?: Approver;
  /** The holder was named, by the form or by the policy unit: a change of People roles changes nothing. */
  readonly isNamed: boolean;
  /** The holder is away, as their calendar says: the deputy may decide. */
  readonly isCovered: boolean;
  readonly due: Day;
}

/** `formGone`: the form has been deleted. */
export type StepException = SeatProblem | SeatConflict | 'formGone';

/** Why the one who should decide must not. */
export type SeatConflict = 'submitter' | 'editedAnswers' | 'decidedEarlierStep' | 'disabled';
