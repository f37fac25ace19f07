import { KeptStep, openedStep, stepToAdd, stepToChange } from '../../data/approval/approvalSteps';
import { protocolNamed } from '../../data/adoptedProtocols';
import { changedEntry, changeOfEntry, EntryInApproval, entryToChange } from '../../data/approval/entryCourse';
import { entryFilling, Filling } from '../../data/approval/entryFilling';
import { formToChange } from '../../data/approval/formInApproval';
import { contentOf } from '../../data/approval/submittedContents';
import { StoreError } from '../../data/stores/storeError';
import { approvedBefore } from '../../domain/approval/approvedBefore';
import { Course, stepIn } from '../../domain/approval/course';
import { Approvals } from './approvals';
import { fillIn } from './fillIn';
import { FormInCourse, formInCourse } from './formInCourse';
import { nextStep } from './nextStep';
import { untilClear } from './untilClear';
import { writeChanges } from './writeChanges';

export interface Settled {
  readonly course: Course;
  /** Of the last round, in their order. */
  readonly steps: readonly KeptStep[];
  /** Ids of those that were not open before. */
  readonly opened: readonly string[];
}

/**
 * Brings the lists into line with the form's chain: the states of its steps and of itself, the next step, the entry's stage. The chain is what has happened; all
 * this follows from it, so that it can be done again whenever an earlier attempt was broken off.
 * @param read what is known already: lists that were read before the last record of the chain was written. When somebody has changed them since, all is read anew.
 */
export function settle(approvals: Approvals, submission: string, read?: FormInCourse): Promise<Settled> {
  let known = read;
  return untilClear(async () => {
    const now = known ?? await formInCourse(approvals, submission);
    known = undefined;
    return { course: now.course, ...await bringIntoLine(approvals, now) };
  });
}

/**
 * Resolves with the steps as they are then. The entry is written before the steps: as long as these do not say what happened, its stage has not
 * followed either, and once they do, people may move it and change what was filled in.
 */
async function bringIntoLine(approvals: Approvals, now: FormInCourse): Promise<Pick<Settled, 'steps' | 'opened'>> {
  const { steps, form, course } = now;
  const next = await nextStep(approvals, now);
  const own = { submission: now.name, round: course.round, title: form.title };
  const inLine = steps.map((step) => stepIn(course, step));
  const ofSteps = [...steps.map((step, at) => stepToChange(step, inLine[at])), next && stepToAdd(next, own)];
  const ofForm = form.state === course.state ? undefined : formToChange(form, course.state);
  const entry = await entryInLine(approvals, now, ofSteps.some((write) => write !== undefined));
  const written = await writeChanges(await approvals.store.editing(), [...ofSteps, ofForm]);
  const after = inLine.map((step, at) => ({ ...step, version: written[at].version ?? step.version }));
  const { id = 0, version = '' } = written[steps.length];
  approvals.memory?.keep(now.name, { kept: now.kept, entry });
  const all = [...after, ...(next === undefined ? [] : [openedStep(next, { ...own, id, version })])];
  return { steps: all.filter(({ round }) => round === course.round), opened: all.filter(({ state }, at) => state === 'Open' && steps.at(at)?.state !== 'Open').map((step) => step.id) };
}

/** Resolves with the entry as it is then, where that is known. @param isNew lists do not say yet what happened last. */
async function entryInLine(approvals: Approvals, now: FormInCourse, isNew: boolean): Promise<EntryInApproval | undefined> {
  const { entry, course, content } = now;
  const change = entry && changeOfEntry(entry, course, content, isNew);
  if (entry === undefined || change === undefined) return entry;
  const filling = change.moves && course.state === 'Approved' ? await fillingOf(approvals, now) : undefined;
  const written = filling === undefined ? (await approvals.store.editing()).write(entryToChange(entry, change.values)) : fillIn(approvals, { ...now, entry }, filling, change);
  const { version } = await written.catch(goneIsOvertaken);
  return version === undefined ? undefined : changedEntry(entry, change.values, version);
}

async function fillingOf({ store }: Approvals, { name, records, content }: FormInCourse): Promise<readonly Filling[] | undefined> {
  const [protocol, before] = [await protocolNamed(store, content.protocol), approvedBefore(records)];
  return protocol && entryFilling(protocol, content, before === undefined ? undefined : await contentOf(store, name, before));
}

/** Deleted since it was read: what there is to write is looked at again. */
function goneIsOvertaken(error: unknown): never {
  throw error instanceof StoreError && error.kind === 'notFound' ? new StoreError('conflict', error.message) : error;
}
