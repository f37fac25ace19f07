import { noticesOfForm } from '../../data/notification/ledger';
import { formToTell } from '../notices/formToTell';
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
 * What follows from the course of a form and nobody waits for: the organisations that it names join its entry, and whomever it concerns is told. It can be run again at
 * any time, by several at once. Rejects when the form or its chain cannot be read.
 */
export async function followUp(parts: NoticeParts, submission: string): Promise<FollowedUp> {
  if (!formName.test(submission)) return { ...none, isDone: true };
  const ledger = await noticesOfForm(parts.store, submission);
  const form = await formToTell(parts, submission);
  const [told, joined] = await Promise.all([
    sendDue(parts, form, ledger),
    form === undefined ? { ...none, isDone: true } : joinMembers(parts, form).then((isDone) => ({ ...none, isDone }), (error: unknown) => {
      parts.mistake(error);
      return { sent: 0, failed: 1, isDone: false };
    })
  ]);
  return { ...sum([told, joined]), isDone: told.isNoted && joined.isDone };
}
