import { KeptStep, openedStep, stepToAdd, stepToChange } from '../../data/approval/approvalSteps';
import { protocolNamed } from '../../data/adoptedProtocols';
import { changeOfEntry, entryToChange } from '../../data/approval/entryCourse';
import { entryFilling } from '../../data/approval/entryFilling';
import { formToChange } from '../../data/approval/formInApproval';
import { Course, stepIn } from '../../domain/approval/course';
import { Approvals } from './approvals';
import { fillIn } from './fillIn';
import { FormInCourse, formInCourse } from './formInCourse';
import { nextStep } from './nextStep';
import { untilClear } from './untilClear';
import { writeChanges } from './writeChanges';

/** Steps of the last round, in their order. */
export interface Settled {
  readonly course: Course;
  readonly steps: readonly KeptStep[];
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
    return { course: now.course, steps: await bringIntoLine(approvals, now) };
  });
}

/**
 * Resolves with the steps of the last round as they are then. The entry is written before the steps: as long as these do not say what happened, its stage has not
 * followed either, and once they do, people may move it and change what was filled in.
 */
async function bringIntoLine(approvals: Approvals, now: FormInCourse): Promise<readonly KeptStep[]> {
  const { steps, form, course } = now;
  const next = await nextStep(approvals, now);
  const own = { submission: now.name, round: course.round, title: form.title };
  const inLine = steps.map((step) => stepIn(course, step));
  const ofSteps = [...steps.map((step, at) => stepToChange(step, inLine[at])), next && stepToAdd(next, own)];
  const ofForm = form.state === course.state ? undefined : formToChange(form, course.state);
  await followInEntry(approvals, now, ofSteps.some((write) => write !== undefined));
  const written = await writeChanges(await approvals.store.editing(), [...ofSteps, ofForm]);
  const after = inLine.map((step, at) => ({ ...step, version: written[at].version ?? step.version }));
  const { id = 0, version = '' } = written[steps.length];
  return [...after, ...(next === undefined ? [] : [openedStep(next, { ...own, id, version })])].filter(({ round }) => round === course.round);
}

/** @param isNew lists do not say yet what happened last. */
async function followInEntry(approvals: Approvals, now: FormInCourse, isNew: boolean): Promise<void> {
  const { store } = approvals;
  const { entry, course, content } = now;
  const change = entry && changeOfEntry(entry, course, content, isNew);
  if (entry === undefined || change === undefined) return;
  const protocol = change.moves && course.state === 'Approved' ? await protocolNamed(store, content.protocol) : undefined;
  if (protocol === undefined) await (await store.editing()).write(entryToChange(entry, change.values));
  else await fillIn(approvals, { ...now, entry }, entryFilling(protocol, content), change);
}
