import { SubmissionState } from '../submission/submission';
import { ChainRecord } from './chainRecord';
import { recordsOfRound } from './round';
import { stateAfter } from './submissionMoves';

export type WithdrawRefusal = 'notSubmitted' | 'notTheirs' | 'decided';

/** Why this person cannot withdraw the form; nothing when they can. @param records of its chain, in order. */
export function withdrawRefusal(state: SubmissionState, by: string, records: readonly ChainRecord[]): WithdrawRefusal | undefined {
  if (stateAfter(state, 'withdraw') === undefined) return 'notSubmitted';
  const round = recordsOfRound(records);
  if (round[0]?.by !== by) return 'notTheirs';
  return round.some(({ event }) => event.kind === 'decided') ? 'decided' : undefined;
}
