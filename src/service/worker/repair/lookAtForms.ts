import { eachForm, ListedForm } from '../../../data/approval/listedForms';
import { choiceOfSignificance } from '../../../data/submission/submissionList';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { Course } from '../../../domain/approval/course';
import { submissionName } from '../../../domain/approval/submittedContent';

export interface LookedAtForms {
  /** Forms that wait for a decision, by their names. */
  readonly waiting: ReadonlyMap<string, ListedForm>;
  /** Their state is not what their chain says, or they have none and say that they were submitted. */
  readonly wrongState: readonly ListedForm[];
  /** Submitted, changed by somebody since, and showing something else than was submitted: the copy has to be looked at. */
  readonly wrongShown: readonly ListedForm[];
  /** Name of the form that says an entry's significance, by the entry's id. */
  readonly assessing: ReadonlyMap<number, string>;
}

/** A service that submits writes the state first; nobody takes longer than that between the two. */
const longestSubmitting = 15 * 60_000;

export async function lookAtForms(store: ServiceStore, courses: ReadonlyMap<string, Course>, now: Date): Promise<LookedAtForms> {
  const [waiting, assessing] = [new Map<string, ListedForm>(), new Map<number, string>()];
  const [wrongState, wrongShown]: ListedForm[][] = [[], []];
  await eachForm(store, (form) => {
    const name = submissionName({ id: form.id, restricted: false });
    const course = courses.get(name);
    if (course === undefined) {
      if (isForged(form, now)) wrongState.push(form);
      return;
    }
    if (form.state !== course.state) wrongState.push(form);
    else if (form.editor !== undefined && course.state !== 'Returned' && showsOther(form, course)) wrongShown.push(form);
    if (course.state === 'Submitted') waiting.set(name, form);
    if (form.entryId !== undefined && (course.state === 'Submitted' || course.state === 'Approved') && course.significance !== undefined) assessing.set(form.entryId, name);
  });
  return { waiting, wrongState, wrongShown, assessing };
}

/** Whether the form asks for what its significance rests on, only its protocol says. */
function showsOther({ verdict, significance }: ListedForm, course: Course): boolean {
  return verdict !== (course.verdict ?? null) || significance !== (course.significance === undefined ? null : choiceOfSignificance[course.significance]);
}

/** States that follow from a chain, where there is none. */
function isForged({ state, editor, changedAt }: ListedForm, now: Date): boolean {
  if (state === 'Draft' || state === 'Concluded') return false;
  return editor !== undefined || now.getTime() - new Date(changedAt).getTime() > longestSubmitting;
}
