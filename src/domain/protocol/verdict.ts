import { Answers } from './answer';
import { FormDefinition, Outcome } from './form';
import { knownAnswers } from './knownAnswers';

export interface Verdict {
  readonly outcome: Outcome;
  /** The outcome itself and what else speaks for the same answer, in the order of their weight. */
  readonly reasons: readonly Outcome[];
}

/** The first outcome that holds (S5); nothing while not enough is known, or where a form has no outcomes. */
export function verdictOf(form: FormDefinition, answers: Answers): Verdict | undefined {
  const known = knownAnswers([form], answers);
  const truths = (form.outcomes ?? []).map((outcome) => ({ outcome, truth: outcome.when === undefined ? true : known.truth(outcome.when) }));
  const first = truths.find(({ truth }) => truth !== false);
  if (first?.truth !== true) return undefined;
  const reasons = truths.filter(({ outcome, truth }) => truth === true && outcome.answer === first.outcome.answer && (outcome.when !== undefined || outcome === first.outcome));
  return { outcome: first.outcome, reasons: reasons.map(({ outcome }) => outcome) };
}
