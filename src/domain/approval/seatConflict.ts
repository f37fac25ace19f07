import { SeatConflict } from './approvalStep';

/** Who has had a hand in a submitted form; directory ids. */
export interface Involvement {
  readonly submitter: string;
  /** Everybody who edited the answers that were submitted. */
  readonly editors: readonly string[];
  /** False where the form's versions leave out a save: anybody may have made it. */
  readonly areEditorsKnown: boolean;
  /** Whoever decided an earlier step of the same submission, for themselves or for somebody else. */
  readonly deciders: readonly string[];
  /** Of the people concerned, those whose account is disabled or gone. */
  readonly disabled: readonly string[];
}

/** Nobody decides on their own work, nor twice on the same form. */
export function seatConflict(oid: string, { submitter, editors, areEditorsKnown, deciders, disabled }: Involvement): SeatConflict | undefined {
  if (disabled.includes(oid)) return 'disabled';
  if (oid === submitter) return 'submitter';
  if (editors.includes(oid)) return 'editedAnswers';
  if (deciders.includes(oid)) return 'decidedEarlierStep';
  return areEditorsKnown ? undefined : 'editorsUnknown';
}
