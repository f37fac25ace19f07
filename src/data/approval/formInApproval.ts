import { submissionStates, SubmissionState } from '../../domain/submission/submission';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemStore, ItemWrite } from '../stores/itemStore';
import { StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';

/** As much of a submitted form as deciding on it needs: its answers are in the copy. */
export interface FormInApproval {
  readonly id: number;
  readonly version: string;
  readonly title: string;
  readonly state: SubmissionState;
  readonly entryId?: number;
}

const list = listOf({ restricted: false });

/** Rejects with `notFound` when it has been deleted. */
export async function formInApproval(store: Pick<ItemStore, 'items'>, id: number): Promise<FormInApproval> {
  const [item] = await store.items(list, { select: ['Id', 'Title', 'State', 'PartnershipId'], filter: `Id eq ${id}`, top: 1, withVersion: true });
  if (item === undefined) throw new StoreError('notFound', `There is no form ${id} in ${list}.`);
  const row = new ItemRow(list, item);
  const state = submissionStates.find((each) => each === item.State);
  if (state === undefined) throw new MalformedRow(list, row.id, 'State', item.State);
  return { id: row.id, version: row.requiredText('odata.etag'), title: row.requiredText('Title'), state, entryId: row.number('PartnershipId') };
}

export function formToChange({ id, version }: Pick<FormInApproval, 'id' | 'version'>, state: SubmissionState): ItemWrite {
  return { kind: 'change', list, id, version, values: { State: state } };
}
