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
  /** The holder was away when the worker last looked into their calendar, so that the deputy is asked too. Whether they may decide, the calendar says anew. */
  readonly isCovered: boolean;
  readonly due: Day;
}

/** `formGone`: the form has been deleted. */
export type StepException = SeatProblem | SeatConflict | 'formGone';

/** Why the one who should decide must not. `editorsUnknown`: nobody can tell whether they changed the answers. */
export type SeatConflict = 'submitter' | 'editedAnswers' | 'decidedEarlierStep' | 'disabled' | 'editorsUnknown';
