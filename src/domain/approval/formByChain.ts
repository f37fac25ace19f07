import { SubmissionPlace, SubmissionState } from '../submission/submission';
import { ChainRecord } from './chainRecord';
import { courseOf } from './course';
import { isSeenDamaged } from './damage';
import { Standing, standingOf, StandingStep } from './standing';
import { stateByChain } from './stateByChain';
import { submissionName } from './submittedContent';

/** How a form stands since it was last submitted; `damaged`: what its records say cannot be relied on. */
export type FormStanding = Standing | 'damaged';

export interface FormByChain<Form> {
  /** In the state that its chain gives it. */
  readonly form: Form;
  /** Absent when it was never submitted. */
  readonly standing: FormStanding | undefined;
}

interface FormsRecord {
  readonly records: readonly ChainRecord[];
  readonly isLegible: boolean;
  readonly steps: readonly StandingStep[];
}

/**
 * A form as its chain has it, whatever stands in the list. One with a damaged chain counts as submitted: nobody changes it, and no other is begun in its place.
 * @param form as its list has it.
 */
export function formByChain<Form extends SubmissionPlace & { readonly state: SubmissionState }>(form: Form, course: FormsRecord): FormByChain<Form> {
  if (isSeenDamaged(submissionName(form), course)) return { form: { ...form, state: 'Submitted' }, standing: 'damaged' };
  return { form: { ...form, state: stateByChain(form.state, courseOf(course.records)) }, standing: standingOf(course.records, course.steps) };
}
