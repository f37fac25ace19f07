import { PersonRef } from '../../domain/partnership/entry';
import { Answers } from '../../domain/protocol/answer';
import { FormPurpose } from '../../domain/protocol/form';
import { SubmissionPlace } from '../../domain/submission/submission';
import { ItemRow } from '../itemRow';
import type { ItemValues } from '../stores/editing';
import { ListStore, odataText } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { choiceOfPurpose, listOf } from './submissionList';

export interface NewSubmission {
  /** Made once by whoever begins the form (`crypto.randomUUID()`), and kept until it has been added: sent twice, it is added once. */
  readonly claim: string;
  readonly restricted: boolean;
  readonly entryId: number;
  /** `Screening: Canal partnership`. */
  readonly title: string;
  readonly form: string;
  readonly purpose: FormPurpose;
  /** `caerphilly 2014.1`. */
  readonly protocol: string;
  readonly officer: PersonRef;
  /** Filled in from the register. */
  readonly answers: Answers;
}

const mostInLine = 255;

/** Rejects with a `StoreError`. */
export async function addSubmission(store: ListStore, wanted: NewSubmission): Promise<SubmissionPlace> {
  const { restricted } = wanted;
  const list = listOf(wanted);
  try {
    const { id = 0 } = await (await store.editing()).write({ kind: 'add', list, values: valuesOf(wanted) });
    return { id, restricted };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue) throw error;
    // It came from here: the answer to an earlier try was lost.
    const there = await submissionByClaim(store, wanted);
    if (there === undefined || there === 'others') throw error;
    return there;
  }
}

type Claimed = Pick<NewSubmission, 'claim' | 'restricted' | 'form'> & { readonly entryId?: number; readonly officer: Pick<PersonRef, 'id'> };

/** What its officer has begun under this claim, if anything was. `others`: whoever may add forms may write any claim, so theirs, and one of another kind, is not opened as the officer's. */
export async function submissionByClaim(store: Pick<ListStore, 'items'>, { claim, restricted, form, entryId, officer }: Claimed): Promise<SubmissionPlace | 'others' | undefined> {
  const list = listOf({ restricted });
  const [item] = await store.items(list, { select: ['Id', 'AuthorId', 'PartnershipId', 'Form'], filter: `Claim eq ${odataText(claim)}`, top: 1 });
  if (item === undefined) return undefined;
  const row = new ItemRow(list, item);
  const isOwn = row.number('AuthorId') === officer.id && row.number('PartnershipId') === entryId && row.text('Form') === form;
  return isOwn ? { id: row.id, restricted } : 'others';
}

function valuesOf({ title, entryId, claim, form, purpose, protocol, officer, answers }: NewSubmission): ItemValues {
  return {
    Title: title.slice(0, mostInLine), PartnershipId: entryId, Claim: claim, Form: form, Purpose: choiceOfPurpose[purpose], Protocol: protocol, State: 'Draft',
    OfficerId: officer.id, OfficerOid: officer.oid ?? null, Answers: JSON.stringify(answers)
  };
}
