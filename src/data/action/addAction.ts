import { ActionFieldName } from '../../domain/action/actionField';
import { FieldValues } from '../../domain/record/fieldSpec';
import { SubmissionPlace } from '../../domain/submission/submission';
import { actionColumns } from '../actions';
import { writeValues } from '../record/writeValues';
import type { ListStore } from '../stores/listStore';
import { odataText } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';

export interface NewAction {
  readonly entryId: number;
  readonly values: FieldValues<ActionFieldName>;
  /** The answer that it follows from, which makes one action however often it is accepted, and by whomever; or, of one of its own, what its maker made once (`crypto.randomUUID()`). */
  readonly from: { readonly submission: SubmissionPlace; readonly question: string } | { readonly claim: string };
}

export interface AddedAction {
  readonly id: number;
  /** It was there: from an earlier try whose answer was lost, or because somebody else had accepted it. */
  readonly isFound: boolean;
}

/** Rejects with a `StoreError`. */
export async function addAction(store: ListStore, { entryId, values, from }: NewAction): Promise<AddedAction> {
  const { list, fields } = actionColumns;
  const claim = claimOf(from);
  const written = writeValues(actionColumns, fields.flatMap(({ name }) => (values[name] === undefined ? [] : [{ field: name, after: values[name] }])));
  const origin = 'claim' in from ? {} : { Submission: from.submission.id, SubmissionList: listOf(from.submission), Question: from.question };
  try {
    const { id = 0 } = await (await store.editing()).write({ kind: 'add', list, values: { State: 'Open', ...written, ...origin, PartnershipId: entryId, Claim: claim } });
    return { id, isFound: false };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue) throw error;
    const [there] = await store.items(list, { select: ['Id'], filter: `Claim eq ${odataText(claim)}`, top: 1 });
    if (there === undefined) throw error;
    return { id: Number(there.Id), isFound: true };
  }
}

function claimOf(from: NewAction['from']): string {
  return 'claim' in from ? from.claim : `${listOf(from.submission)} ${from.submission.id}#${from.question}`;
}
