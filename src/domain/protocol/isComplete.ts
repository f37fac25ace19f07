import { Answers } from './answer';
import { answerProblems } from './answerProblems';
import { FormDefinition } from './form';
import { closedGates } from './gates';
import { Protocol } from './protocol';

/** Everything that has to be is answered, rightly, and no gate is closed: the form may be submitted or concluded. */
export function isComplete(protocol: Protocol, form: FormDefinition, answers: Answers): boolean {
  return answerProblems(protocol, form, answers).length === 0 && closedGates(protocol, form.code, answers).length === 0;
}
