import { eachForm, ListedForm } from '../../../data/approval/listedForms';
import { choiceOfSignificance } from '../../../data/submission/submissionList';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { submissionName } from '../../../domain/approval/submittedContent';
import { ListedCourse } from './chainCourses';
import { FormStretches } from './formStretches';

export interface LookedAtForms {
  /** Names of all that have a course. */
  readonly there: ReadonlySet<string>;
  /** Whether the list has none behind them. */
  readonly areLast: boolean;
  /** Forms that wait for a decision and that somebody changed after the service, by their names. */
  readonly changed: ReadonlyMap<string, ListedForm>;
  /** Their state is not what their chain says, or they have none and say that they were submitted, or a step does. */
  readonly wrongState: readonly ListedForm[];
  /** In the state of their chain, and showing something else than was submitted: another entry, or what somebody wrote who changed it since. */
  readonly wrongShown: readonly ListedForm[];
}

interface LookAtFormsSetting {
  readonly now: Date;
  /** Names of forms that have a step that waits, and no chain. */
  readonly withoutChain: ReadonlySet<string>;
}

/** A service that submits writes the state first; nobody takes longer than that between the two. */
const longestSubmitting = 15 * 60_000;

export async function lookAtForms(store: ServiceStore, stretch: FormStretches, courses: ReadonlyMap<string, ListedCourse>, { now, withoutChain }: LookAtFormsSetting): Promise<LookedAtForms> {
  const [there, changed] = [new Set<string>(), new Map<string, ListedForm>()];
  const [wrongState, wrongShown]: ListedForm[][] = [[], []];
  const areLast = await eachForm(store, (form) => {
    const name = submissionName({ id: form.id, restricted: false });
    const course = courses.get(name);
    if (course === undefined) {
      if (withoutChain.has(name) || isForged(form, now)) wrongState.push(form);
      return;
    }
    there.add(name);
    if (form.state !== course.state) wrongState.push(form);
    else if (form.entryId !== course.entry.id || (form.editor !== undefined && course.state !== 'Returned' && showsOther(form, course))) wrongShown.push(form);
    if (course.state === 'Submitted' && form.editor !== undefined) changed.set(name, form);
  }, stretch.ids);
  return { there, areLast, changed, wrongState, wrongShown };
}

/** Whether the form asks for what its significance rests on, only its protocol says. */
function showsOther({ verdict, significance }: ListedForm, course: ListedCourse): boolean {
  return verdict !== (course.verdict ?? null) || significance !== (course.significance === undefined ? null : choiceOfSignificance[course.significance]);
}

/** States that follow from a chain, where there is none. */
function isForged({ state, editor, changedAt }: ListedForm, now: Date): boolean {
  if (state === 'Draft' || state === 'Concluded') return false;
  return editor !== undefined || now.getTime() - new Date(changedAt).getTime() > longestSubmitting;
}
