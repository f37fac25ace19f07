import { FormDefinition, Outcome } from '../../domain/protocol/form';
import { filledFields } from '../../domain/protocol/filledFields';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { Stage } from '../../domain/partnership/stage';
import { changesBetween } from '../../domain/record/fieldChange';
import { Submission } from '../../domain/submission/submission';
import { entryById, entryColumns, entryList } from '../entry';
import { projectionsOf } from '../projections';
import { writeValues } from '../record/writeValues';
import type { ListStore } from '../stores/listStore';
import { concludeSubmission } from './concludeSubmission';

const before: readonly string[] = ['Idea', 'Screening'] satisfies readonly Stage[];
const after: Stage = 'Checklist';

/**
 * Puts the verdict of a screening down, fills in the register from its answers, and moves the entry to the checklist where the verdict says so. Broken off in between it can
 * be done again. An entry that has gone further meanwhile stays as it is. Rejects with a `StoreError`.
 */
export async function concludeForm(store: ListStore, submission: Submission, form: FormDefinition, outcome: Outcome): Promise<void> {
  await concludeSubmission(store, { ...submission, verdict: outcome.code });
  if (submission.entry === undefined) return;
  const { entry, record } = await entryById(store, submission.entry.id);
  if (!before.includes(entry.stage)) return;
  const filled = changesBetween<EntryFieldName>(entryFields, record.values, { ...record.values, ...filledFields(form, submission.answers) });
  const moved = outcome.answer === 'goOn' ? { Stage: after, ...projectionsOf(after) } : {};
  const values = { ...writeValues(entryColumns, filled), ...moved };
  if (Object.keys(values).length === 0) return;
  await (await store.editing()).write({ kind: 'change', list: entryList, id: entry.id, version: record.version, values });
}
