import { FormInApproval } from '../../data/approval/formInApproval';
import { remembered } from '../../data/stores/remembered';
import { listOf } from '../../data/submission/submissionList';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { decidersOf, recordsOfRound } from '../../domain/approval/round';
import { Involvement } from '../../domain/approval/seatConflict';
import { Approvals } from './approvals';

/**
 * Everybody who ever changed the form counts as an editor: what each version held is not looked into, and as long as the form is in the version that was read
 * nobody new has come. Whose account is in use is asked when it matters.
 */
export async function whoIsInvolved({ store }: Approvals, { id, version }: Pick<FormInApproval, 'id' | 'version'>, records: readonly ChainRecord[]): Promise<Involvement> {
  const round = recordsOfRound(records);
  const editors = await remembered(store, `editors of ${version}`, () => store.editors(listOf({ restricted: false }), id));
  return { submitter: round[0]?.by ?? '', editors, deciders: decidersOf(round), disabled: [] };
}
