import { Approvals } from './approvals';
import { settle, Settled } from './settle';

/** What follows from an act: the lists are brought into line, and whomever it concerns is told. A mail that fails does not undo anything. */
export async function settleAndTell(approvals: Approvals, submission: string): Promise<Settled> {
  const settled = await settle(approvals, submission);
  await approvals.tell?.(submission);
  return settled;
}
