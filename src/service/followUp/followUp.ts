import { noticesOfForm } from '../../data/notification/ledger';
import { FormToTell, formToTell } from '../notices/formToTell';
import { NoticeParts } from '../notices/noticeParts';
import { sendDue } from '../notices/sendDue';
import { none, sum, Tally } from '../notices/tally';
import { joinMembers } from './joinMembers';

export interface FollowedUp extends Tally {
  /** Nothing is left to do but mails that the ledger has: what is unfinished of them is found there. */
  readonly isDone: boolean;
}

/** Forms have ids; from what else has a chain nothing follows. */
const formName = /^[1-9]\d*$/;

/**
 * What follows from the course of a form: whomever it concerns is told, and the organisations that it names join its entry. It can be run again at
 * any time, by several at once. Rejects when the form or its chain cannot be read.
 * @param onTold called once everybody has been told.
 */
export async function followUp(parts: NoticeParts, submission: string, onTold?: () => void): Promise<FollowedUp> {
  if (!formName.test(submission)) return { ...none, isDone: true };
  const ledger = await noticesOfForm(parts.store, submission);
  const form = await formToTell(parts, submission);
  const told = await sendDue(parts, form, ledger);
  onTold?.();
  const joined = form === undefined ? { ...none, isDone: true } : await joinedMembers(parts, form);
  return { ...sum([told, joined]), isDone: told.isNoted && joined.isDone };
}

/** Failing, it is done again by the next run of the worker. */
async function joinedMembers(parts: NoticeParts, form: FormToTell): Promise<FollowedUp> {
  try {
    return { ...none, isDone: await joinMembers(parts, form) };
  } catch (error) {
    parts.mistake(error);
    return { sent: 0, failed: 1, isDone: false };
  }
}
