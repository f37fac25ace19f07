import { Submission } from '../../domain/submission/submission';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { listOf } from './submissionList';

/** Puts a form that was begun by mistake into the recycle bin, in the version that was read. Answers where it is now. Rejects with a `StoreError`: `conflict` also for one that is no draft any more. */
export async function discardForm(store: ListStore, submission: Submission): Promise<string> {
  if (submission.state !== 'Draft') throw new StoreError('conflict', `The form ${submission.id} is ${submission.state}.`);
  const { binId = '' } = await (await store.editing()).write({ kind: 'recycle', list: listOf(submission), id: submission.id, version: submission.version });
  return binId;
}

export async function bringBackForm(store: ListStore, binId: string): Promise<void> {
  await (await store.editing()).write({ kind: 'restore', binId });
}
