import { sendDue } from '../notices/sendDue';
import { none, Tally } from '../notices/tally';
import { Run } from './job';

/** What is due about a form, unless this run has seen to it. Rejects when the form cannot be looked at; then it has not. */
export async function tellOnce({ parts, told }: Run, submission: string): Promise<Tally> {
  if (told.has(submission)) return none;
  const tally = await sendDue(parts, submission);
  told.add(submission);
  return tally;
}
