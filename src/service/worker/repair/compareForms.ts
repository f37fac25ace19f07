import { ListedForm } from '../../../data/approval/listedForms';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { Course } from '../../../domain/approval/course';
import { chainCourses, ListedCourse } from './chainCourses';
import { FormStretches } from './formStretches';
import { lookAtForms } from './lookAtForms';
import { lookAtSteps } from './lookAtSteps';
import { WaitingForms } from './waitingForms';

/** The form that says an entry's significance: of those that are there, the one that was submitted for it last. */
export interface Assessing {
  /** Its id: a number takes less room than a name. */
  readonly form: number;
  readonly significance: Course['significance'];
  /** Of its record. */
  readonly row: number;
}

/** What lists show of forms, against what it follows from. */
export interface ComparedForms {
  /** As `LookedAtForms` has them. */
  readonly wrongState: readonly ListedForm[];
  readonly wrongShown: readonly ListedForm[];
  /** Names of forms whose steps are not as their chain says. */
  readonly behind: ReadonlySet<string>;
  /** Of those, forms of which a step cannot be read. */
  readonly illegible: ReadonlySet<string>;
  /** Names of forms that were deleted, and wait all the same, or are behind. */
  readonly toSetAside: ReadonlySet<string>;
  readonly waiting: WaitingForms;
  /** By the entry's id. */
  readonly assessing: ReadonlyMap<number, Assessing>;
}

/** Of all forms, a stretch at a time: of those where nothing is wrong only what later questions need is kept. Nothing when the time is over before all were looked at. */
export async function compareForms(store: ServiceStore, now: Date, isOver: () => boolean, stretches = new FormStretches()): Promise<ComparedForms | undefined> {
  const compared: Comparing = { wrongState: [], wrongShown: [], behind: new Set(), illegible: new Set(), toSetAside: new Set(), waiting: new WaitingForms(), assessing: new Map() };
  do {
    if (isOver()) return undefined;
  } while (stretches.next(await compareStretch(store, now, stretches, compared)));
  return compared;
}

interface Comparing extends ComparedForms {
  readonly wrongState: ListedForm[];
  readonly wrongShown: ListedForm[];
  readonly behind: Set<string>;
  readonly illegible: Set<string>;
  readonly toSetAside: Set<string>;
  readonly assessing: Map<number, Assessing>;
}

/** Resolves with whether the list has no forms behind these. */
async function compareStretch(store: ServiceStore, now: Date, stretch: FormStretches, { wrongState, wrongShown, behind, illegible, toSetAside, waiting, assessing }: Comparing): Promise<boolean> {
  const courses = await chainCourses(store, stretch);
  const steps = await lookAtSteps(store, stretch, courses);
  const forms = await lookAtForms(store, stretch, courses, { now, withoutChain: steps.withoutChain });
  wrongState.push(...forms.wrongState);
  wrongShown.push(...forms.wrongShown);
  steps.illegible.forEach((name) => illegible.add(name));
  for (const name of steps.behind) {
    behind.add(name);
    if (!forms.there.has(name)) toSetAside.add(name);
  }
  for (const [name, step] of steps.waiting) {
    const course = courses.get(name);
    if (course !== undefined && forms.there.has(name)) waiting.add(name, step, course, forms.changed.get(name));
    else if (step.exception !== 'formGone') toSetAside.add(name);
  }
  for (const name of forms.there) noteAssessing(assessing, name, courses.get(name));
  return forms.areLast;
}

function noteAssessing(assessing: Map<number, Assessing>, form: string, course: ListedCourse | undefined): void {
  if (course?.significance === undefined) return;
  const { entry: { id }, significance, row } = course;
  const other = assessing.get(id);
  if (other === undefined || other.row < row) assessing.set(id, { form: Number(form), significance, row });
}
