import { filledFields } from '../../domain/protocol/filledFields';
import { FormDefinition, Outcome } from '../../domain/protocol/form';
import { Protocol } from '../../domain/protocol/protocol';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { awaitsVerdict, stageAfterVerdict } from '../../domain/partnership/stage';
import { changesBetween } from '../../domain/record/fieldChange';
import { FieldValues } from '../../domain/record/fieldSpec';
import { sameValue } from '../../domain/record/fieldValue';
import { Submission } from '../../domain/submission/submission';
import { entryById, entryColumns, entryList } from '../entry';
import { ItemRow } from '../itemRow';
import { projectionsOf } from '../projections';
import { writeValues } from '../record/writeValues';
import type { ListStore, Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { submissionById } from '../submissions';
import { versionsOf } from '../versions';
import { isConcludedAs } from './concludeSubmission';
import { EntryGone } from './entryGone';
import { listOf } from './submissionList';

/**
 * Fills in the register from the answers of a screening, and moves its entry on: to the checklist where the verdict says so, else to where it has been screened. An entry that has gone further meanwhile stays as it is,
 * and so does what an answer leaves as the register had it when the form was begun: it may say more by now. Rejects with a `StoreError`: `conflict` when somebody has changed
 * the form since it was read, `EntryGone` when there is no entry any more.
 */
export async function moveScreenedEntry(store: ListStore, submission: Submission, protocol: Protocol, form: FormDefinition, { answer }: Outcome): Promise<void> {
  if (submission.entry === undefined) throw new EntryGone(submission.id);
  const { id } = submission.entry;
  const [now, begun, { entry, record }, versions] = await store.inOneRequest((together) => Promise.all([
    submissionById(together, submission), begunAt(together, submission), ofEntry(entryById(together, id), submission), ofEntry(versionsOf(together, entryColumns, id), submission)
  ]));
  if (now.version !== submission.version && !isConcludedAs(now, submission)) throw new StoreError('conflict', `The form ${submission.id} has been changed.`);
  if (!awaitsVerdict(entry.stage)) return;
  const before: FieldValues<EntryFieldName> = versions.find(({ at }) => at <= begun)?.values ?? {};
  const said = Object.entries(filledFields(protocol, form, submission.answers)).filter(([field, value]) => !sameValue(before[field as EntryFieldName], value));
  const reached = stageAfterVerdict(answer);
  const values = {
    ...writeValues(entryColumns, changesBetween<EntryFieldName>(entryFields, record.values, { ...record.values, ...Object.fromEntries(said) })),
    ...(reached !== entry.stage && { Stage: reached, ...projectionsOf(reached) })
  };
  if (Object.keys(values).length === 0) return;
  await (await store.editing()).write({ kind: 'change', list: entryList, id, version: record.version, values });
}

async function ofEntry<Found>(asked: Promise<Found>, { id }: Submission): Promise<Found> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof StoreError && error.kind === 'notFound' ? new EntryGone(id) : error;
  }
}

async function begunAt(store: Pick<Reading, 'items'>, submission: Submission): Promise<string> {
  const list = listOf(submission);
  const [item] = await store.items(list, { select: ['Id', 'Created'], filter: `Id eq ${submission.id}`, top: 1 });
  if (item === undefined) throw new StoreError('notFound', `There is no form ${submission.id} in ${list}.`);
  return new ItemRow(list, item).requiredInstant('Created');
}
