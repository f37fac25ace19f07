import { isOpen, Submission } from '../../domain/submission/submission';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { submissionById } from '../submissions';
import { listOf } from './submissionList';

/**
 * Puts down that a form which nobody has to approve has come to its end, with the verdict that its answers give. In the version that was read only: whoever concludes
 * has seen these answers. Rejects with a `StoreError`: `conflict` when somebody has changed it meanwhile. Done again after a lost answer, it is done.
 */
export async function concludeSubmission(store: ListStore, submission: Submission): Promise<Submission> {
  if (!isOpen(submission)) throw new StoreError('conflict', `The form ${submission.id} is ${submission.state}.`);
  try {
    const { version = submission.version } = await (await store.editing()).write({
      kind: 'change', list: listOf(submission), id: submission.id, version: submission.version, values: { State: 'Concluded', Verdict: submission.verdict ?? null }
    });
    return { ...submission, state: 'Concluded', version };
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'conflict') throw error;
    const now = await submissionById(store, submission);
    if (isConcludedAs(now, submission)) return now;
    throw error;
  }
}

/** By an earlier try whose answer was lost. */
export function isConcludedAs(now: Submission, { answers }: Pick<Submission, 'answers'>): boolean {
  return now.state === 'Concluded' && JSON.stringify(now.answers) === JSON.stringify(answers);
}
