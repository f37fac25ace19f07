import { dayOfInstant } from '../../data/day';
import { Day, mondayOf } from '../../domain/calendar/day';
import { changeNotice, noticeById, noticesOfForm } from '../../data/notification/ledger';
import { LedgerRow, NoticeProblem, NoticeState } from '../../domain/notification/notice';
import { isConflict } from '../approval/isConflict';
import { refuse } from '../approval/refusals';
import { anchorLetters, isNobody } from './anchorLetters';
import { deliver, Letter } from './deliver';
import { formLetters } from './formLetters';
import { formToTell } from './formToTell';
import { NoticeParts } from './noticeParts';
import { coversToday, reminderLetters } from './reminderLetters';

export interface SentAgain {
  readonly notificationId: string;
  readonly state: NoticeState;
  readonly problem: NoticeProblem | null;
  /** 1 for the first time that it was sent. */
  readonly sending: number;
}

/**
 * Sends a notice once more, be it that it failed or that it never arrived.
 * @param sending which time of sending was seen: whoever asks twice has it sent once. Without it only what has failed is sent again.
 */
export async function sendAgain(parts: NoticeParts, id: number, sending: number | undefined): Promise<SentAgain> {
  const row = await rowOf(parts, id);
  const isDone = sending === undefined ? row.state === 'Sent' : row.sending === sending + 1;
  if (isDone) return toldOf(row);
  if (sending !== undefined && row.sending !== sending) throw refuse('overtaken');
  if (row.state === 'Claimed' || row.state === 'Drafted') throw refuse('noticeUnderWay');
  const letter = await letterOf(parts, row);
  if (letter === undefined) throw refuse('noticeLapsed');
  await deliver(parts, letter, await begunAgain(parts, row));
  return toldOf(await rowOf(parts, id));
}

async function rowOf({ store }: NoticeParts, id: number): Promise<LedgerRow> {
  const row = await noticeById(store, id);
  if (row === undefined) throw refuse('noSuchNotice');
  return row;
}

/** Nothing when there is no reason for it any more. */
async function letterOf(parts: NoticeParts, { submission, kind, claim, title, to }: LedgerRow): Promise<Letter | undefined> {
  if (submission !== undefined) {
    const told = await noticesOfForm(parts.store, submission);
    const form = await formToTell(parts, submission);
    return form && (await formLetters(parts, form, told)).find((letter) => letter.claim === claim);
  }
  const today = dayOfInstant(parts.now().toISOString());
  if (kind === 'anchors') return anchorsAgain(parts, { claim, title, to }, mondayOf(today));
  const [letter] = await reminderLetters(parts, [to], await coversToday(parts, today), today);
  return letter && { ...letter, claim, title };
}

/** Whoever holds the role by now, where nobody did. */
async function anchorsAgain(parts: NoticeParts, { claim, title, to }: Pick<LedgerRow, 'claim' | 'title' | 'to'>, monday: Day): Promise<Letter | undefined> {
  const letters = await anchorLetters(parts, monday);
  const letter = letters.find((each) => each.to.oid === to.oid) ?? (isNobody(to) ? letters[0] : undefined);
  return letter && { ...letter, claim, title };
}

async function begunAgain({ store }: NoticeParts, row: LedgerRow): Promise<LedgerRow> {
  try {
    return await changeNotice(store, row, { state: 'Claimed', sending: row.sending + 1, attempts: 0, draftId: null, problem: null, leaseUntil: null });
  } catch (error) {
    throw isConflict(error) ? refuse('overtaken') : error;
  }
}

function toldOf({ id, state, problem, sending }: LedgerRow): SentAgain {
  return { notificationId: String(id), state, problem: problem ?? null, sending };
}
