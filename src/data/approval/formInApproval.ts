import { Day } from '../../domain/calendar/day';
import { begunFrom } from '../../domain/submission/begunAgain';
import { SubmissionState } from '../../domain/submission/submission';
import { dayOfInstant } from '../day';
import { ItemRow } from '../itemRow';
import type { ItemStore, ItemWrite } from '../stores/itemStore';
import { StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';
import { FormProjections } from './formProjections';

/** As much of a submitted form as deciding on it needs: its answers are in the copy. */
export interface FormInApproval {
  readonly id: number;
  readonly version: string;
  readonly title: string;
  /** As the list says, which can say anything. */
  readonly state: string;
  readonly entryId?: number;
  /** Id of the form with whose answers it was begun. */
  readonly begunFrom?: number;
}

const list = listOf({ restricted: false });

/** Rejects with `notFound` when it has been deleted. */
export async function formInApproval(store: Pick<ItemStore, 'items'>, id: number): Promise<FormInApproval> {
  const [item] = await store.items(list, { select: ['Id', 'Title', 'State', 'PartnershipId', 'Claim'], filter: `Id eq ${id}`, top: 1, withVersion: true });
  if (item === undefined) throw new StoreError('notFound', `There is no form ${id} in ${list}.`);
  const row = new ItemRow(list, item);
  return {
    id: row.id, version: row.requiredText('odata.etag'), title: row.requiredText('Title'), state: row.text('State') ?? '', entryId: row.number('PartnershipId'), begunFrom: begunFrom(row.text('Claim'))
  };
}

/** The day on which it was begun. */
export async function begunOn(store: Pick<ItemStore, 'items'>, id: number): Promise<Day | undefined> {
  const [item] = await store.items(list, { select: ['Id', 'Created'], filter: `Id eq ${id}`, top: 1 });
  return item === undefined ? undefined : dayOfInstant(new ItemRow(list, item).requiredInstant('Created'));
}

/** @param shown what lists of forms show beside it. */
export function formToChange({ id, version }: Pick<FormInApproval, 'id' | 'version'>, state: SubmissionState, shown: FormProjections = {}): ItemWrite {
  return { kind: 'change', list, id, version, values: { ...shown, State: state } };
}
