import { FormInApproval, formInApproval } from '../../data/approval/formInApproval';
import { editorsOf } from '../../data/editorsOf';
import { ServiceStore } from '../../data/stores/serviceStore';
import { StoreError } from '../../data/stores/storeError';
import { listOf } from '../../data/submission/submissionList';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { decidersOf, recordsOfRound } from '../../domain/approval/round';
import { Involvement } from '../../domain/approval/seatConflict';
import { Editors } from '../../domain/record/editors';
import { Approvals } from './approvals';

type Edited = Pick<FormInApproval, 'id' | 'version' | 'begunFrom'>;

/** Everybody who ever changed the form counts as an editor: what each version held is not looked into. Whose account is in use is asked when it matters. */
export async function whoIsInvolved({ store }: Approvals, form: Edited, records: readonly ChainRecord[]): Promise<Involvement> {
  const round = recordsOfRound(records);
  const { oids, areAll } = await editorsOfAnswers(store, form);
  return { submitter: round[0]?.by ?? '', editors: oids, areEditorsKnown: areAll, deciders: decidersOf(round), disabled: [] };
}

/** Of the form itself, and of those with whose answers it was begun. */
async function editorsOfAnswers(store: ServiceStore, form: Edited): Promise<Editors> {
  const own = await editorsOf(store, listOf({ restricted: false }), form);
  // Only an older one can have been there before.
  if (form.begunFrom === undefined || form.begunFrom >= form.id) return own;
  const former = await formInApproval(store, form.begunFrom).catch(goneIsNone);
  if (former === undefined) return { ...own, areAll: false };
  const { oids, areAll } = await editorsOfAnswers(store, former);
  return { oids: Array.from(new Set([...own.oids, ...oids])), areAll: own.areAll && areAll };
}

function goneIsNone(error: unknown): undefined {
  if (error instanceof StoreError && error.kind === 'notFound') return undefined;
  throw error;
}
