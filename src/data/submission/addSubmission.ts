import { PersonRef } from '../../domain/partnership/entry';
import { Answers } from '../../domain/protocol/answer';
import { FormPurpose } from '../../domain/protocol/form';
import { SubmissionPlace } from '../../domain/submission/submission';
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
    if (there === undefined) throw error;
    return there;
  }
}

/** What was begun under this claim, if anything was. */
export async function submissionByClaim(store: Pick<ListStore, 'items'>, { claim, restricted }: Pick<NewSubmission, 'claim' | 'restricted'>): Promise<SubmissionPlace | undefined> {
  const [there] = await store.items(listOf({ restricted }), { select: ['Id'], filter: `Claim eq ${odataText(claim)}`, top: 1 });
  return there && { id: Number(there.Id), restricted };
}

function valuesOf({ title, entryId, claim, form, purpose, protocol, officer, answers }: NewSubmission): ItemValues {
  return {
    Title: title.slice(0, mostInLine), PartnershipId: entryId, Claim: claim, Form: form, Purpose: choiceOfPurpose[purpose], Protocol: protocol, State: 'Draft',
    OfficerId: officer.id, OfficerOid: officer.oid ?? null, Answers: JSON.stringify(answers)
  };
}
