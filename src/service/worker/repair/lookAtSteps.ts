import { eachStep, formOfRow, KeptStep, stepToChange } from '../../../data/approval/approvalSteps';
import type { Item } from '../../../data/stores/listStore';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { CourseOfSteps, stepIn } from '../../../domain/approval/course';
import { FormStretches } from './formStretches';
import { SharedTexts } from './sharedTexts';

/** A step that somebody has to decide, or that nobody can. */
export interface WaitingStep extends Pick<KeptStep, 'id' | 'state' | 'exception' | 'role' | 'holder' | 'isNamed' | 'isCovered'> {
  /** Somebody else than the service changed it last. */
  readonly isWritten: boolean;
}

export interface LookedAtSteps {
  /** The one that each form waits for, by the form's name. */
  readonly waiting: ReadonlyMap<string, WaitingStep>;
  /** Names of forms whose steps are not as their chain says. */
  readonly behind: ReadonlySet<string>;
  /** Names of forms of which a step cannot be read. They are behind. */
  readonly illegible: ReadonlySet<string>;
  /** Names of forms that have a step that waits, or cannot be read, and no chain. */
  readonly withoutChain: ReadonlySet<string>;
}

export async function lookAtSteps(store: ServiceStore, stretch: FormStretches, courses: ReadonlyMap<string, CourseOfSteps>): Promise<LookedAtSteps> {
  const waiting = new Map<string, WaitingStep>();
  const texts = new SharedTexts();
  const [behind, illegible, withoutChain] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const look = (step: KeptStep): void => {
    if (!stretch.has('Approval steps', Number(step.id), step.submission)) return;
    const isWaiting = step.state === 'Open' || step.state === 'Exception';
    const course = courses.get(step.submission);
    if (course === undefined) {
      // Nothing follows from no chain.
      if (isWaiting) withoutChain.add(step.submission);
    } else if (stepToChange(step, stepIn(course, step)) !== undefined) behind.add(step.submission);
    else if (isWaiting && step.round === course.round) waiting.set(step.submission, lean(step, texts));
  };
  const lookAtRow = (row: Item): void => {
    const name = formOfRow(row);
    if (!stretch.has('Approval steps', Number(row.Id), name)) return;
    illegible.add(name);
    behind.add(name);
    if (!courses.has(name)) withoutChain.add(name);
  };
  await eachStep(store, { look, lookAtRow }, stretch.rowsOf('Approval steps'));
  for (const [name, { state }] of courses) if (state === 'Submitted' && !waiting.has(name)) behind.add(name);
  return { waiting, behind, illegible, withoutChain };
}

function lean({ id, state, exception, role, holder, isNamed, isCovered, editor }: KeptStep, texts: SharedTexts): WaitingStep {
  return { id, state, exception, role, isNamed, isCovered, isWritten: editor !== undefined, holder: holder && { oid: texts.of(holder.oid), name: texts.of(holder.name) } };
}
