import { Answers } from './answer';
import { knownAnswers } from './knownAnswers';
import { Gate, Protocol } from './protocol';

/** What stops this form from going on (S5, S8, B5, K10). While what would close a gate is not answered yet it is open: the form is incomplete anyway. */
export function closedGates({ forms, gates }: Protocol, formCode: string, answers: Answers): readonly Gate[] {
  const { truth } = knownAnswers(forms.filter(({ code }) => code === formCode), answers);
  return gates.filter(({ form, blocks, lifted }) => form === formCode && truth(blocks) === true && !(lifted !== undefined && truth(lifted) === true));
}
