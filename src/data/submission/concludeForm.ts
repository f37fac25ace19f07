import { Outcome } from '../../domain/protocol/form';
import { Stage } from '../../domain/partnership/stage';
import { Submission } from '../../domain/submission/submission';
import { entryById, entryList } from '../entry';
import { projectionsOf } from '../projections';
import type { ListStore } from '../stores/listStore';
import { concludeSubmission } from './concludeSubmission';

const before: readonly string[] = ['Idea', 'Screening'] satisfies readonly Stage[];
const after: Stage = 'Checklist';

/**
 * Puts the verdict of a screening down, and moves its entry to the checklist where the verdict says so. Broken off in between it can be done again.
 * An entry that has gone further meanwhile stays where it is. Rejects with a `StoreError`.
 */
export async function concludeForm(store: ListStore, submission: Submission, outcome: Outcome): Promise<void> {
  await concludeSubmission(store, { ...submission, verdict: outcome.code });
  if (outcome.answer !== 'goOn' || submission.entry === undefined) return;
  const { entry, record } = await entryById(store, submission.entry.id);
  if (!before.includes(entry.stage)) return;
  await (await store.editing()).write({ kind: 'change', list: entryList, id: entry.id, version: record.version, values: { Stage: after, ...projectionsOf(after) } });
}
