import { eachStep, KeptStep, stepToChange } from '../../../data/approval/approvalSteps';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { Course, stepIn } from '../../../domain/approval/course';

export interface LookedAtSteps {
  /** The step that each form waits for, by the form's name. */
  readonly waiting: ReadonlyMap<string, KeptStep>;
  /** Ids of all that say they are open. */
  readonly open: ReadonlySet<string>;
  /** Names of forms whose steps are not as their chain says. */
  readonly behind: ReadonlySet<string>;
  /** Names of forms that have a step that waits, and no chain. */
  readonly withoutChain: ReadonlySet<string>;
}

export async function lookAtSteps(store: ServiceStore, courses: ReadonlyMap<string, Course>): Promise<LookedAtSteps> {
  const waiting = new Map<string, KeptStep>();
  const [open, behind, withoutChain] = [new Set<string>(), new Set<string>(), new Set<string>()];
  await eachStep(store, (step) => {
    const isWaiting = step.state === 'Open' || step.state === 'Exception';
    if (step.state === 'Open') open.add(step.id);
    const course = courses.get(step.submission);
    if (course === undefined) {
      // Nothing follows from no chain.
      if (isWaiting) withoutChain.add(step.submission);
    } else if (stepToChange(step, stepIn(course, step)) !== undefined) behind.add(step.submission);
    else if (isWaiting && step.round === course.round) waiting.set(step.submission, step);
  });
  for (const [name, { state }] of courses) if (state === 'Submitted' && !waiting.has(name)) behind.add(name);
  return { waiting, open, behind, withoutChain };
}
