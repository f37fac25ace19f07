import { LedgerRow } from '../../domain/notification/notice';
import { deliver, lapse } from './deliver';
import { formLetters } from './formLetters';
import { FormToTell } from './formToTell';
import { NoticeParts } from './noticeParts';
import { sum, Tally } from './tally';

export interface SentDue extends Tally {
  /** The ledger has every one that was due: what is unfinished is found there. */
  readonly isNoted: boolean;
}

/**
 * Sends whatever is to be told about a form and has not been: what happened is its chain's to say, and what was sent the ledger's, so that it can be run again at any
 * time. One notice that fails keeps no other away.
 * @param form nothing for one that was never submitted. @param ledger what it has of the form, read before the form was: what somebody else claims later is theirs.
 */
export async function sendDue(parts: NoticeParts, form: FormToTell | undefined, ledger: readonly LedgerRow[]): Promise<SentDue> {
  const rows = new Map(ledger.map((row) => [row.claim, row]));
  const letters = form === undefined ? [] : await formLetters(parts, form, ledger);
  const wanted = new Set(letters.map(({ claim }) => claim));
  const vain = ledger.filter(({ claim }) => !wanted.has(claim));
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
