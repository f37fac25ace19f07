import { FormInApproval } from '../../data/approval/formInApproval';
import { editorsOf } from '../../data/editorsOf';
import { listOf } from '../../data/submission/submissionList';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { decidersOf, recordsOfRound } from '../../domain/approval/round';
import { Involvement } from '../../domain/approval/seatConflict';
import { Approvals } from './approvals';

/** Everybody who ever changed the form counts as an editor: what each version held is not looked into. Whose account is in use is asked when it matters. */
export async function whoIsInvolved({ store }: Approvals, form: Pick<FormInApproval, 'id' | 'version'>, records: readonly ChainRecord[]): Promise<Involvement> {
  const round = recordsOfRound(records);
  const { oids, areAll } = await editorsOf(store, listOf({ restricted: false }), form);
  return { submitter: round[0]?.by ?? '', editors: oids, areEditorsKnown: areAll, deciders: decidersOf(round), disabled: [] };
}
