import { Approver } from '../approval/roleHolding';

/** `handedOver`: to whoever was asked before. `closed`: to whoever need not decide any more. `noted`: to whom the protocol has told. `exception`: to the policy unit. `anchors`: to the Monitoring Officer. */
export const noticeKinds = ['firstNotice', 'handedOver', 'closed', 'receipt', 'news', 'noted', 'exception', 'reminder', 'anchors'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** `Lapsed`: before it was sent, there was no longer a reason to send it. */
export const noticeStates = ['Claimed', 'Drafted', 'Sent', 'Failed', 'Lapsed'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Why one is not sent any more until somebody asks for it. */
export const noticeProblems = ['noAddress', 'disabled', 'gone', 'denied', 'refused', 'draftGone', 'noAnswer', 'nobody'] as const;
export type NoticeProblem = (typeof noticeProblems)[number];

export interface NewNotice {
  /** What is told to whom, unique for ever: `firstNotice:7:<oid>`. */
  readonly claim: string;
  readonly kind: NoticeKind;
  /** Id of the form; absent for what is about several. */
  readonly submission?: string;
  readonly step?: string;
  /** Of the form, for people who open the list. */
  readonly title: string;
  readonly to: Approver;
}

/** A notice with how far its mail has come. */
export interface LedgerRow extends NewNotice {
  readonly id: number;
  /** SharePoint's ETag. */
  readonly version: string;
  readonly state: NoticeState;
  readonly problem?: NoticeProblem;
  /** 1, and one more for each time that the policy unit has it sent again. */
  readonly sending: number;
  readonly attempts: number;
  /** UTC. Until then somebody is at it. */
  readonly leaseUntil?: string;
  /** Of the mail, sent or not. */
  readonly draftId?: string;
}

/** Longer than any attempt takes, and than Exchange may be behind with saying that a mail was sent. */
export const leaseMinutes = 5;

/** Half a day of a worker that comes every five minutes. */
const mostAttempts = 150;

/** What to do with a notice that stands in the ledger. `wait`: somebody is at it. */
export type NextMove = 'nothing' | 'wait' | 'goOn' | 'giveUp';

export function nextMove({ state, leaseUntil, attempts }: Pick<LedgerRow, 'state' | 'leaseUntil' | 'attempts'>, now: string): NextMove {
  if (state !== 'Claimed' && state !== 'Drafted') return 'nothing';
  if (leaseUntil !== undefined && Date.parse(leaseUntil) > Date.parse(now)) return 'wait';
  return attempts >= mostAttempts ? 'giveUp' : 'goOn';
}

/** Under which the mail is found in the mailbox: each sending is a mail of its own. */
export function mailKey({ claim, sending }: Pick<LedgerRow, 'claim' | 'sending'>): string {
  return `${claim}/${sending}`;
}
