import { Answers } from './answer';
import { FormDefinition, Outcome } from './form';
import { isComplete } from './isComplete';
import { Protocol } from './protocol';
import { verdictOf } from './verdict';

/** What concluding a form would put down: nothing while something is missing or a gate is closed. A form without outcomes has no verdict. */
export type Conclusion = { readonly outcome: Outcome | undefined };

/** Nobody decides on it: whoever fills it in brings it to its end. */
export function endsWithoutApproval({ routes }: Pick<Protocol, 'routes'>, { code }: Pick<FormDefinition, 'code'>): boolean {
  return !routes.some(({ form }) => form === code);
}

export function conclusionOf(protocol: Protocol, form: FormDefinition, answers: Answers): Conclusion | undefined {
  if (!endsWithoutApproval(protocol, form) || !isComplete(protocol, form, answers)) return undefined;
  const outcome = verdictOf(form, answers)?.outcome;
  return form.outcomes !== undefined && outcome === undefined ? undefined : { outcome };
}
