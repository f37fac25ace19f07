import { Answers } from './answer';
import type { AnswerProblem } from './answerProblem';
import { answerProblems } from './answerProblems';
import { FormDefinition } from './form';
import { closedGates } from './gates';
import { Protocol } from './protocol';

/** Everything that has to be is answered, rightly, and no gate is closed: the form may be submitted or concluded. @param problems as `answerProblems` finds them, where they are known already. */
export function isComplete(protocol: Protocol, form: FormDefinition, answers: Answers, problems: readonly AnswerProblem[] = answerProblems(protocol, form, answers)): boolean {
  return problems.length === 0 && closedGates(protocol, form.code, answers).length === 0;
}
