import { Answers } from '../../../src/domain/protocol/answer';
import { askedQuestions } from '../../../src/domain/protocol/asked';
import { FormDefinition } from '../../../src/domain/protocol/form';
import { Protocol } from '../../../src/domain/protocol/protocol';
import { Asking, answerQuestion } from './answerQuestion';
import { answerOf, Said, usualAnswer } from './usualAnswer';

/** What a journey says where it matters, by question code. */
export type SaidTo = Readonly<Record<string, Said>>;

/**
 * Answers, one after the other, every question that has to be answered, and those that the journey speaks of. What is asked follows from the pack, so that a question that does not
 * show when it should ends the journey. @param known codes that are filled in already.
 */
export async function fillForm(asking: Asking, form: FormDefinition, said: SaidTo = {}, known: readonly string[] = []): Promise<void> {
  let answers: Answers = {};
  const isDone = (code: string): boolean => code in answers || known.includes(code);
  const nextIn = (): ReturnType<typeof askedQuestions>[number] | undefined => askedQuestions(form, answers).find(({ code, required }) => !isDone(code) && (required === true || code in said));
  for (let question = nextIn(); question !== undefined; question = nextIn()) {
    const answer = said[question.code] ?? usualAnswer(asking.protocol, question);
    await answerQuestion(asking, question, answer);
    answers = { ...answers, [question.code]: answerOf(question, answer) };
  }
}

/** Answers these questions, whatever was said to them before. */
export async function say(asking: Asking, form: FormDefinition, said: SaidTo): Promise<void> {
  const questions = form.sections.flatMap((section) => section.questions);
  for (const [code, each] of Object.entries(said)) {
    const question = questions.find((of) => of.code === code);
    if (question === undefined) throw new Error(`The form ${form.code} does not ask ${code}.`);
    await answerQuestion(asking, question, each);
  }
}

export function formOf({ forms }: Protocol, code: string): FormDefinition {
  const form = forms.find((each) => each.code === code);
  if (form === undefined) throw new Error(`The protocol has no form ${code}.`);
  return form;
}
