import { sendDue, SentDue } from '../notices/sendDue';
import { none } from '../notices/tally';
import { Run } from './job';

/** What is due about a form, unless this run has seen to it. Rejects when the form cannot be looked at; then, or when the ledger lacks something, it has not. */
export async function tellOnce({ parts, told }: Run, submission: string): Promise<SentDue> {
  if (told.has(submission)) return { ...none, isNoted: true };
  const outcome = await sendDue(parts, submission);
  if (outcome.isNoted) told.add(submission);
  return outcome;
}
