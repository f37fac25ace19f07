import { listOf } from '../../data/submission/submissionList';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { decidersOf, recordsOfRound } from '../../domain/approval/round';
import { Involvement } from '../../domain/approval/seatConflict';
import { Approvals } from './approvals';

/** Everybody who ever changed the form counts as an editor: what each version held is not looked into. Whose account is in use is asked when it matters. */
export async function whoIsInvolved({ store }: Approvals, submission: string, records: readonly ChainRecord[]): Promise<Involvement> {
  const round = recordsOfRound(records);
  const editors = await store.editors(listOf({ restricted: false }), Number(submission));
  return { submitter: round[0]?.by ?? '', editors, deciders: decidersOf(round), disabled: [] };
}
