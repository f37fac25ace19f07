import { Answers } from './answer';
import { questionProblems } from './answerProblems';
import { answerTo } from './answerTo';
import { FormDefinition } from './form';
import { knownAnswers } from './knownAnswers';
import { Gate, Protocol } from './protocol';

/**
 * What stops this form from going on (S5, S8, B5, K10). While what would close a gate is not answered yet it is open: the form is incomplete anyway. Only answers
 * without a problem lift one: a link that leads nowhere and a promise that nobody has signed are no evidence.
 */
export function closedGates(protocol: Protocol, formCode: string, answers: Answers): readonly Gate[] {
  const { blocking, isLifted } = gatesOf(protocol, formCode, answers);
  return blocking.filter((gate) => !isLifted(gate));
}

/** Those that would stop the form, had nobody lifted them: whoever decides has to know. */
export function liftedGates(protocol: Protocol, formCode: string, answers: Answers): readonly Gate[] {
  const { blocking, isLifted } = gatesOf(protocol, formCode, answers);
  return blocking.filter(isLifted);
}

function gatesOf(protocol: Protocol, formCode: string, answers: Answers): { readonly blocking: readonly Gate[]; isLifted(gate: Gate): boolean } {
  const forms = protocol.forms.filter(({ code }) => code === formCode);
  const given = knownAnswers(forms, answers);
  const sound = knownAnswers(forms, soundAnswers(protocol, forms, answers));
  return {
    blocking: protocol.gates.filter(({ form, blocks }) => form === formCode && given.truth(blocks) === true),
    isLifted: ({ lifted }) => lifted !== undefined && sound.truth(lifted) === true
  };
}

function soundAnswers(protocol: Protocol, forms: readonly FormDefinition[], answers: Answers): Answers {
  const questions = forms.flatMap(({ sections }) => sections.flatMap((section) => section.questions));
  return Object.fromEntries(questions.flatMap((question) => {
    const answer = answerTo(answers, question.code);
    return answer === undefined || questionProblems(protocol, question, answer).length > 0 ? [] : [[question.code, answer]];
  }));
}
