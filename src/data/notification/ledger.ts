import { Approver } from '../../domain/approval/roleHolding';
import { LedgerRow, NewNotice, noticeKinds, NoticeKind, noticeProblems, NoticeProblem, noticeStates, NoticeState } from '../../domain/notification/notice';
import { ItemRow } from '../itemRow';
import { MalformedRow } from '../malformedRow';
import type { ItemValues } from '../stores/editing';
import type { ItemStore } from '../stores/itemStore';
import { Item, odataText } from '../stores/listStore';

export const ledgerList = 'Notifications';

const query = {
  select: ['Id', 'Title', 'Claim', 'Kind', 'Submission', 'Step', 'ToOid', 'ToName', 'State', 'Problem', 'Sending', 'Attempts', 'LeaseUntil', 'DraftId'], withVersion: true, top: 1000
} as const;

type Items = Pick<ItemStore, 'items'>;

/** Of one form, by what each claims. */
export async function noticesOfForm(store: Items, submission: string): Promise<readonly LedgerRow[]> {
  return (await store.items(ledgerList, { ...query, filter: `Submission eq ${odataText(submission)}` })).map(rowOf);
}

/** Nothing when nobody has claimed it. */
export async function noticeWithClaim(store: Items, claim: string): Promise<LedgerRow | undefined> {
  const [item] = await store.items(ledgerList, { ...query, filter: `Claim eq ${odataText(claim)}`, top: 1 });
  return item === undefined ? undefined : rowOf(item);
}

/** Nothing when there is none of this id. */
export async function noticeById(store: Items, id: number): Promise<LedgerRow | undefined> {
  const [item] = await store.items(ledgerList, { ...query, filter: `Id eq ${id}`, top: 1 });
  return item === undefined || item.State === null ? undefined : rowOf(item);
}

/** A page of what has been begun and neither sent nor given up. @param after id of the last one before. */
export async function noticesUnderWay(store: Items, after: number): Promise<readonly LedgerRow[]> {
  return (await store.items(ledgerList, { ...query, filter: "State eq 'Claimed' or State eq 'Drafted'", after })).map(rowOf);
}

/** Rejects with `conflict` when somebody has claimed it before. */
export async function claimNotice(store: Pick<ItemStore, 'editing'>, { claim, kind, submission, step, title, to }: NewNotice, leaseUntil: string): Promise<LedgerRow> {
  const row = { title, claim, kind, submission, step, to, state: 'Claimed', sending: 1, attempts: 1, leaseUntil } as const;
  const { id = 0, version = '*' } = await (await store.editing()).write({
    kind: 'add', list: ledgerList,
    values: {
      Title: title, Claim: claim, Kind: choiceOfKind[kind], Submission: submission ?? null, Step: step ?? null, ToOid: to.oid, ToName: to.name, State: 'Claimed', Sending: 1, Attempts: 1, LeaseUntil: leaseUntil
    }
  });
  return { ...row, id, version };
}

export type LedgerChange = Partial<Pick<LedgerRow, 'state' | 'sending' | 'attempts'>> & {
  readonly leaseUntil?: string | null;
  readonly draftId?: string | null;
  readonly sentAt?: string;
  readonly problem?: NoticeProblem | null;
};

/** In the version that was read: rejects with `conflict` when somebody else has gone on with it. */
export async function changeNotice(store: Pick<ItemStore, 'editing'>, row: LedgerRow, { state, sending, attempts, leaseUntil, draftId, sentAt, problem }: LedgerChange): Promise<LedgerRow> {
  const values: ItemValues = {
    ...(state !== undefined && { State: state }), ...(sending !== undefined && { Sending: sending }), ...(attempts !== undefined && { Attempts: attempts }),
    ...(leaseUntil !== undefined && { LeaseUntil: leaseUntil }), ...(draftId !== undefined && { DraftId: draftId }), ...(sentAt !== undefined && { SentAt: sentAt }),
    ...(problem !== undefined && { Problem: problem === null ? null : choiceOfProblem[problem] })
  };
  const { version = '*' } = await (await store.editing()).write({ kind: 'change', list: ledgerList, id: row.id, version: row.version, values });
  return {
    ...row, version, state: state ?? row.state, sending: sending ?? row.sending, attempts: attempts ?? row.attempts,
    leaseUntil: leaseUntil === undefined ? row.leaseUntil : leaseUntil ?? undefined, draftId: draftId === undefined ? row.draftId : draftId ?? undefined
  };
}

const choiceOfKind: Readonly<Record<NoticeKind, string>> = {
  firstNotice: 'First notice', handedOver: 'Handed over', closed: 'No longer waiting', receipt: 'Receipt', news: 'News', noted: 'For information', exception: 'Exception', reminder: 'Reminder', anchors: 'Record seals'
};

export const choiceOfProblem: Readonly<Record<NoticeProblem, string>> = {
  noAddress: 'No mail address', disabled: 'Account disabled', gone: 'Account gone', denied: 'Service may not send', refused: 'Refused by Exchange', draftGone: 'Draft gone', noAnswer: 'No answer', nobody: 'Nobody holds the role'
};

function rowOf(item: Item): LedgerRow {
  const row = new ItemRow(ledgerList, item);
  const state = noticeStates.find((each): each is NoticeState => each === item.State);
  const kind = noticeKinds.find((each) => choiceOfKind[each] === item.Kind);
  if (state === undefined) throw new MalformedRow(ledgerList, row.id, 'State', item.State);
  if (kind === undefined) throw new MalformedRow(ledgerList, row.id, 'Kind', item.Kind);
  const to: Approver = { oid: row.requiredText('ToOid'), name: row.text('ToName') ?? '' };
  return {
    id: row.id, version: row.requiredText('odata.etag'), title: row.requiredText('Title'), claim: row.requiredText('Claim'), kind, submission: row.text('Submission'), step: row.text('Step'), to, state,
    problem: noticeProblems.find((each) => choiceOfProblem[each] === item.Problem), sending: row.number('Sending') ?? 1, attempts: row.number('Attempts') ?? 0, leaseUntil: row.text('LeaseUntil'), draftId: row.text('DraftId')
  };
}
