import { conclusionOf } from '../../domain/protocol/conclusion';
import { FormDefinition } from '../../domain/protocol/form';
import { filledFields } from '../../domain/protocol/filledFields';
import { Protocol } from '../../domain/protocol/protocol';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { awaitsVerdict, stageAfterScreening } from '../../domain/partnership/stage';
import { changesBetween } from '../../domain/record/fieldChange';
import { Submission } from '../../domain/submission/submission';
import { entryById, entryColumns, entryList } from '../entry';
import { projectionsOf } from '../projections';
import { writeValues } from '../record/writeValues';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { concludeSubmission } from './concludeSubmission';

/**
 * Brings a form that nobody has to approve to its end. Of a screening it puts the verdict down, fills in the register from its answers, and moves the entry to the checklist
 * where the verdict says so. Broken off in between it can be done again. An entry that has gone further meanwhile stays as it is. Rejects with a `StoreError`: `conflict` also
 * when its answers, as they are held, do not bring it to an end.
 */
export async function concludeForm(store: ListStore, submission: Submission, protocol: Protocol, form: FormDefinition): Promise<void> {
  const conclusion = conclusionOf(protocol, form, submission.answers);
  if (conclusion === undefined) throw new StoreError('conflict', `The answers of form ${submission.id} do not bring it to an end.`);
  const { outcome } = conclusion;
  await concludeSubmission(store, { ...submission, verdict: outcome?.code });
  // What only some may read fills in nothing that everybody reads.
  if (submission.entry === undefined || outcome === undefined || submission.restricted) return;
  const { entry, record } = await entryById(store, submission.entry.id);
  if (!awaitsVerdict(entry.stage)) return;
  const filled = changesBetween<EntryFieldName>(entryFields, record.values, { ...record.values, ...filledFields(form, submission.answers) });
  const moved = outcome.answer === 'goOn' ? { Stage: stageAfterScreening, ...projectionsOf(stageAfterScreening) } : {};
  const values = { ...writeValues(entryColumns, filled), ...moved };
  if (Object.keys(values).length === 0) return;
  await (await store.editing()).write({ kind: 'change', list: entryList, id: entry.id, version: record.version, values });
}
