import { Answers } from './answer';
import { answerProblems } from './answerProblems';
import { FormDefinition, Outcome } from './form';
import { closedGates } from './gates';
import { Protocol } from './protocol';
import { verdictOf } from './verdict';

/** What concluding a form would put down: nothing while something is missing or a gate is closed. A form without outcomes has no verdict. */
export type Conclusion = { readonly outcome: Outcome | undefined };

/** Nobody decides on it: whoever fills it in brings it to its end. */
export function endsWithoutApproval({ routes }: Pick<Protocol, 'routes'>, { code }: Pick<FormDefinition, 'code'>): boolean {
  return !routes.some(({ form }) => form === code);
}

export function conclusionOf(protocol: Protocol, form: FormDefinition, answers: Answers): Conclusion | undefined {
  if (!endsWithoutApproval(protocol, form) || answerProblems(protocol, form, answers).length > 0 || closedGates(protocol, form.code, answers).length > 0) return undefined;
  const outcome = verdictOf(form, answers)?.outcome;
  return form.outcomes !== undefined && outcome === undefined ? undefined : { outcome };
}
