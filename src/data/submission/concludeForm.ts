import { conclusionOf } from '../../domain/protocol/conclusion';
import { FormDefinition } from '../../domain/protocol/form';
import { Protocol } from '../../domain/protocol/protocol';
import { Submission } from '../../domain/submission/submission';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { concludeSubmission } from './concludeSubmission';
import { moveScreenedEntry } from './moveScreenedEntry';

/**
 * Brings a form that nobody has to approve to its end, and the entry of a screening with it. The form comes last: broken off in between it is still open, and done again it is
 * done. Rejects with a `StoreError`: `conflict` also when its answers, as they are held, do not bring it to an end.
 */
export async function concludeForm(store: ListStore, submission: Submission, protocol: Protocol, form: FormDefinition): Promise<void> {
  const conclusion = conclusionOf(protocol, form, submission.answers);
  if (conclusion === undefined) throw new StoreError('conflict', `The answers of form ${submission.id} do not bring it to an end.`);
  const { outcome } = conclusion;
  // What only some may read fills in nothing that everybody reads.
  if (outcome !== undefined && !submission.restricted) await moveScreenedEntry(store, submission, protocol, form, outcome);
  await concludeSubmission(store, { ...submission, verdict: outcome?.code });
}
