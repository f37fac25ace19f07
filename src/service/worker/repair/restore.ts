import { entryInApproval } from '../../../data/approval/entryCourse';
import { contentOf } from '../../../data/approval/submittedContents';
import { chainOf } from '../../../data/approval/chains';
import { formProjections } from '../../../data/approval/formProjections';
import { formList, ListedForm } from '../../../data/approval/listedForms';
import { protocolNamed } from '../../../data/adoptedProtocols';
import { entryList } from '../../../data/entry';
import { Restoration, restorationsToAdd, restorationToWrite, WrongValue } from '../../../data/historyLog';
import { ChainRecord } from '../../../domain/approval/chainRecord';
import { Course, courseOf } from '../../../domain/approval/course';
import { submissionName } from '../../../domain/approval/submittedContent';
import { Approvals, soundRecords } from '../../approval/approvals';
import { formInCourse } from '../../approval/formInCourse';
import { isConflict } from '../../approval/isConflict';
import { putDown } from '../../approval/putDown';
import { settle, Settled } from '../../approval/settle';
import { refuseLost, witnessOf } from '../../approval/witness';
import { WrongEntry, wrongOfEntry } from './lookAtEntries';

/** A form whose state is not what its chain says: its own steps and entry follow as well. One that never had a chain is a draft. */
export async function restoreState(approvals: Approvals, form: ListedForm): Promise<{ readonly restored: number; readonly settled?: Settled }> {
  const { version, state, editor } = form;
  const name = nameOf(form);
  const asState = (after: string): Restoration => ({ ...ofForm(form), wrong: [{ column: 'State', before: state, after }] });
  const witness = await witnessOf(approvals, name);
  const records = await recordsNow(approvals, name);
  refuseLost(witness, records);
  if (courseOf(records) === undefined) return { restored: await restore(approvals, asState('Draft')) };
  const now = await formInCourse(approvals, name);
  // The service's own word may be behind, when it was broken off: that is nobody's doing.
  const isForged = editor !== undefined && now.form.version === version && now.form.state !== now.course.state;
  if (!isForged) return { restored: 0, settled: await settle(approvals, name, now) };
  // In one write: what this version shows cannot be told from the service's own word afterwards.
  const restored = await restore(approvals, { ...ofForm(form), wrong: [...asState(now.course.state).wrong, ...await wrongShown(approvals, form, now.course)] });
  return { restored, settled: await settle(approvals, name) };
}

/** What the list shows of a submitted form beside its state. */
export async function restoreShown(approvals: Approvals, form: ListedForm): Promise<number> {
  const course = await courseNow(approvals, nameOf(form));
  return course === undefined ? 0 : restore(approvals, { ...ofForm(form), wrong: await wrongShown(approvals, form, course) });
}

async function wrongShown({ store }: Approvals, form: ListedForm, { contentHash, entry, state }: Course): Promise<readonly WrongValue[]> {
  const isMoved = form.entryId !== entry.id && await entryInApproval(store, entry.id) !== undefined;
  const place = isMoved ? [{ column: 'PartnershipId', before: form.entryId ?? null, after: entry.id }] : [];
  // Whoever works on a returned form may well change what it says.
  if (form.editor === undefined || state === 'Returned') return place;
  const content = await contentOf(store, nameOf(form), contentHash);
  const protocol = await protocolNamed(store, content.protocol);
  const { Verdict = form.verdict, Significance = form.significance } = protocol === undefined ? {} : formProjections(protocol, content);
  const compared = [{ column: 'Verdict', before: form.verdict, after: Verdict }, { column: 'Significance', before: form.significance, after: Significance }];
  return [...place, ...compared.filter(({ before, after }) => before !== after)];
}

/** Looks at the chain again: the form may have been submitted anew meanwhile. */
export async function restoreEntry(approvals: Approvals, { entry, form }: WrongEntry): Promise<number> {
  const { id, version, title, editor } = entry;
  const course = form === undefined ? undefined : await courseNow(approvals, form);
  return restore(approvals, { list: entryList, id, version, title, editor, wrong: wrongOfEntry(entry, course) });
}

/** Puts down what was wrong, then sets it right, in the version that was read. Resolves with how many values; whatever somebody has changed since is left to the next run. */
export async function restore(approvals: Approvals, restoration: Restoration): Promise<number> {
  if (restoration.wrong.length === 0) return 0;
  await putDown(await approvals.store.editing(), restorationsToAdd(restoration));
  try {
    await (await approvals.store.editing()).write(restorationToWrite(restoration));
    return restoration.wrong.length;
  } catch (error) {
    if (isConflict(error)) return 0;
    throw error;
  }
}

async function courseNow(approvals: Approvals, name: string): Promise<Course | undefined> {
  return courseOf(await recordsNow(approvals, name));
}

async function recordsNow(approvals: Approvals, name: string): Promise<readonly ChainRecord[]> {
  return soundRecords(approvals, name, await chainOf(approvals.store, name));
}

const nameOf = ({ id }: ListedForm): string => submissionName({ id, restricted: false });

function ofForm({ id, version, title, editor }: ListedForm): Omit<Restoration, 'wrong'> {
  return { list: formList, id, version, title, editor };
}
