import { noticesOfForm } from '../../data/notification/ledger';
import { LedgerRow } from '../../domain/notification/notice';
import { deliver, lapse } from './deliver';
import { formLetters } from './formLetters';
import { NoticeParts } from './noticeParts';
import { none, sum, Tally } from './tally';

/** Forms have ids; what else has a chain tells nobody. */
const formName = /^[1-9]\d*$/;

export interface SentDue extends Tally {
  /** The ledger has every one that was due: what is unfinished is found there. */
  readonly isNoted: boolean;
}

/**
 * Sends whatever is to be told about a form and has not been: what happened is its chain's to say, and what was sent the ledger's, so that it can be run again at any
 * time. One notice that fails keeps no other away. Rejects when the form or its chain cannot be read.
 */
export async function sendDue(parts: NoticeParts, submission: string): Promise<SentDue> {
  if (!formName.test(submission)) return { ...none, isNoted: true };
  // The ledger first: what somebody else claims after it was read is theirs.
  const rows = new Map((await noticesOfForm(parts.store, submission)).map((row) => [row.claim, row]));
  const letters = await formLetters(parts, submission, Array.from(rows.values()));
  const wanted = new Set(letters.map(({ claim }) => claim));
  const vain = Array.from(rows.values()).filter(({ claim }) => !wanted.has(claim));
  const outcomes = await Promise.all([
    ...letters.filter(({ claim }) => isUnsent(rows.get(claim))).map((letter) => counted(parts, deliver(parts, letter, rows.get(letter.claim)))),
    ...vain.filter(isUnsent).map((row) => counted(parts, lapse(parts, row)))
  ]);
  return { ...sum(outcomes), isNoted: outcomes.every(({ isNoted }) => isNoted) };
}

function isUnsent(row: LedgerRow | undefined): boolean {
  return row === undefined || row.state === 'Claimed' || row.state === 'Drafted';
}

async function counted({ mistake }: NoticeParts, delivery: Promise<Tally>): Promise<SentDue> {
  try {
    return { ...await delivery, isNoted: true };
  } catch (error) {
    mistake(error);
    return { sent: 0, failed: 1, isNoted: false };
  }
}
