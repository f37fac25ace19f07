import { FollowedUp, followUp } from '../followUp/followUp';
import { none } from '../notices/tally';
import { Run } from './job';

/** What is due about a form, unless this run has seen to it. Rejects when the form cannot be looked at; then, or when something is left to do, it has not. */
export async function tellOnce({ parts, told }: Run, submission: string): Promise<FollowedUp> {
  if (told.has(submission)) return { ...none, isDone: true };
  const outcome = await followUp(parts, submission);
  if (outcome.isDone) told.add(submission);
  return outcome;
}
