import { SubmissionState } from '../submission/submission';
import { ChainRecord } from './chainRecord';
import { courseOf } from './course';
import { Standing, standingOf, StandingStep } from './standing';
import { stateByChain } from './stateByChain';

export interface FormByChain<Form> {
  /** In the state that its chain gives it. */
  readonly form: Form;
  /** Since it was last submitted. */
  readonly standing: Standing | undefined;
}

/** A form as its chain has it, whatever stands in the list. @param form as its list has it. */
export function formByChain<Form extends { readonly state: SubmissionState }>(form: Form, { records, steps }: { readonly records: readonly ChainRecord[]; readonly steps: readonly StandingStep[] }): FormByChain<Form> {
  return { form: { ...form, state: stateByChain(form.state, courseOf(records)) }, standing: standingOf(records, steps) };
}
