import { Approvals } from './approvals';
import { FormInCourse } from './formInCourse';
import { settle, Settled } from './settle';

/**
 * What follows from an act: the lists are brought into line, and whomever it concerns is told. A mail that fails does not undo anything.
 * @param read as `settle` takes it.
 */
export async function settleAndTell(approvals: Approvals, submission: string, read?: FormInCourse): Promise<Settled> {
  const settled = await settle(approvals, submission, read);
  await approvals.tell?.(submission);
  return settled;
}
