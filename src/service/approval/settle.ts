import { KeptStep, openedStep, stepToAdd, stepToChange } from '../../data/approval/approvalSteps';
import { entryToChange } from '../../data/approval/entryCourse';
import { formToChange } from '../../data/approval/formInApproval';
import { ItemWrite } from '../../data/stores/itemStore';
import { Outcome } from '../../data/stores/editing';
import { Course, stepStateIn } from '../../domain/approval/course';
import { Approvals } from './approvals';
import { FormInCourse, formInCourse } from './formInCourse';
import { nextStep } from './nextStep';
import { untilClear } from './untilClear';

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

/** Resolves with the steps of the last round as they are then. */
async function bringIntoLine(approvals: Approvals, now: FormInCourse): Promise<readonly KeptStep[]> {
  const { steps, form, entry, course, content } = now;
  const own = { submission: now.name, round: course.round, title: form.title };
  const next = await nextStep(approvals, now);
  const changes: readonly Change[] = [
    ...steps.map((step) => stepInLine(step, course)),
    ...(next === undefined ? [] : [{ write: stepToAdd(next, own), step: (id: number, version: string) => openedStep(next, { ...own, id, version }) }]),
    { write: form.state === course.state ? undefined : formToChange(form, course.state) },
    { write: entry && entryToChange(entry, course.state, content) }
  ];
  const writes = changes.flatMap(({ write }) => write ?? []);
  const outcomes = writes.length === 0 ? [] : await (await approvals.store.editing()).writeAll(writes);
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed?.kind === 'failed') throw failed.error;
  const written = (write: ItemWrite | undefined): Outcome | undefined => (write === undefined ? undefined : outcomes[writes.indexOf(write)]);
  return changes
    .flatMap(({ write, step }) => {
      const outcome = written(write);
      const { id = 0, version = '' } = outcome?.kind === 'done' ? outcome.written : {};
      return step?.(id, version) ?? [];
    })
    .filter(({ round }) => round === course.round);
}

interface Change {
  /** Absent where all is as it should be. */
  readonly write: ItemWrite | undefined;
  /** What it leaves of a step. */
  readonly step?: (id: number, version: string) => KeptStep;
}

function stepInLine(step: KeptStep, course: Course): Change {
  const state = stepStateIn(course, step);
  return state === step.state ? { write: undefined, step: () => step } : { write: stepToChange(step, state), step: (_, version) => ({ ...step, state, version }) };
}
