import { changeNotice, claimNotice, noticeWithClaim } from '../../data/notification/ledger';
import { KeptMail, MailError, Recipient } from '../../data/stores/mailStore';
import { leaseMinutes, LedgerRow, mailKey, NewNotice, nextMove, NoticeProblem } from '../../domain/notification/notice';
import { languageOf } from '../../loc/wording';
import { isConflict } from '../approval/isConflict';
import { composed } from './mailHtml';
import { Compose } from './mailText';
import { NoticeParts } from './noticeParts';
import { none, Tally } from './tally';

/** A notice with its words. */
export interface Letter extends NewNotice {
  readonly compose: Compose;
  /** Where that is known already. */
  readonly recipient?: Recipient;
}

/**
 * Sends a notice once, whoever else is at it and wherever an earlier attempt was broken off. Claimed in the ledger, drafted in the mailbox, noted, sent: a draft can be
 * sent a single time, and only the one that stands in the ledger is. After an answer that got lost, the mailbox says whether it was sent.
 * @param known its row in the ledger, when it has one.
 */
export async function deliver(parts: NoticeParts, letter: Letter, known: LedgerRow | undefined): Promise<Tally> {
  const row = await leased(parts, letter, known);
  if (row === undefined) return none;
  return finished(parts, row, async () => {
    const { id, isDraft } = await mailOf(parts, row) ?? await drafted(parts, letter, row);
    const noted = row.draftId === id ? row : await noteDraft(parts, row, id);
    if (isDraft) await parts.mail.send(id);
    return changeNotice(parts.store, noted, { state: 'Sent', sentAt: parts.now().toISOString(), leaseUntil: null, problem: null });
  });
}

/** Gives up a notice that there is no reason for any more; one that turns out to have been sent stays so. */
export async function lapse(parts: NoticeParts, known: LedgerRow): Promise<Tally> {
  const row = await leased(parts, known, known);
  if (row === undefined) return none;
  return finished(parts, row, async () => {
    const mail = await mailOf(parts, row);
    if (mail?.isDraft === false) return changeNotice(parts.store, row, { state: 'Sent', sentAt: parts.now().toISOString(), leaseUntil: null });
    if (mail !== undefined) await parts.mail.remove(mail.id);
    return changeNotice(parts.store, row, { state: 'Lapsed', leaseUntil: null });
  });
}

/** Nothing when there is nothing to do, or somebody else is at it. */
async function leased({ store, now }: NoticeParts, letter: NewNotice, known: LedgerRow | undefined): Promise<LedgerRow | undefined> {
  const at = now();
  const leaseUntil = new Date(at.getTime() + leaseMinutes * 60_000).toISOString();
  try {
    if (known === undefined) return await claimNotice(store, letter, leaseUntil);
    const move = nextMove(known, at.toISOString());
    if (move === 'nothing' || move === 'wait') return undefined;
    return await changeNotice(store, known, { leaseUntil, attempts: known.attempts + 1 });
  } catch (error) {
    if (isConflict(error)) return undefined;
    throw error;
  }
}

/** What an earlier attempt has written. Of several, because it was broken off twice, one that has been sent. */
async function mailOf({ mail }: NoticeParts, row: LedgerRow): Promise<KeptMail | undefined> {
  if (row.draftId !== undefined) {
    return mail.byId(row.draftId).catch((error: unknown) => {
      throw error instanceof MailError && error.kind === 'gone' ? new Undeliverable('draftGone') : error;
    });
  }
  if (row.attempts === 1) return undefined;
  const found = await mail.withKey(mailKey(row));
  return found.find(({ isDraft }) => !isDraft) ?? found[0];
}

async function drafted({ mail }: NoticeParts, { to, compose, recipient: known }: Letter, row: LedgerRow): Promise<KeptMail> {
  const recipient = known ?? (await mail.recipients([to.oid])).get(to.oid);
  if (recipient?.kind !== 'reachable') throw new Undeliverable(recipient?.because ?? 'gone');
  const { address, locale } = recipient;
  const id = await mail.draft({ ...composed(compose, locale === undefined ? undefined : languageOf(locale)), to: { address, name: to.name } }, mailKey(row));
  return { id, isDraft: true };
}

/** Whoever has lost the notice meanwhile takes their draft away again. */
async function noteDraft({ store, mail }: NoticeParts, row: LedgerRow, draftId: string): Promise<LedgerRow> {
  try {
    return await changeNotice(store, row, { state: 'Drafted', draftId });
  } catch (error) {
    if (isConflict(error) && (await noticeWithClaim(store, row.claim))?.draftId !== draftId) await mail.remove(draftId).catch(() => undefined);
    throw error;
  }
}

/** What is not known, or may work later, stays for the next run. */
async function finished(parts: NoticeParts, row: LedgerRow, act: () => Promise<LedgerRow>): Promise<Tally> {
  try {
    return (await act()).state === 'Sent' ? { sent: 1, failed: 0 } : none;
  } catch (error) {
    if (isConflict(error)) return none;
    const problem = problemOf(error) ?? (nextMove({ ...row, leaseUntil: undefined }, '') === 'giveUp' ? 'noAnswer' : undefined);
    if (problem === undefined) {
      parts.mistake(error);
      return none;
    }
    return failed(parts, row, problem);
  }
}

/** In whatever version the row is by now, since this attempt may have noted its draft; nothing where somebody else has gone on with it meanwhile. */
async function failed({ store }: NoticeParts, { claim, sending, attempts }: LedgerRow, problem: NoticeProblem): Promise<Tally> {
  const row = await noticeWithClaim(store, claim);
  const isOurs = row?.sending === sending && row.attempts === attempts && (row.state === 'Claimed' || row.state === 'Drafted');
  if (!isOurs) return none;
  try {
    await changeNotice(store, row, { state: 'Failed', problem, leaseUntil: null });
    return { sent: 0, failed: 1 };
  } catch (error) {
    if (isConflict(error)) return none;
    throw error;
  }
}

class Undeliverable extends Error {
  public constructor(public readonly problem: NoticeProblem) {
    super(problem);
  }
}

/** Why it will never be sent as it is; nothing when it may be. */
function problemOf(error: unknown): NoticeProblem | undefined {
  if (error instanceof Undeliverable) return error.problem;
  if (!(error instanceof MailError) || error.kind === 'unavailable') return undefined;
  return error.kind === 'denied' ? 'denied' : 'refused';
}
