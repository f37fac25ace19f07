import { Answers } from '../protocol/answer';
import { ownIn } from '../protocol/answerTo';
import { FormDefinition } from '../protocol/form';
import { valueKinds } from '../protocol/valueKinds';

/** Answers of an earlier form as a new one takes them up: to questions that it still has, of the kind that it asks for. */
export function answersAgain(form: FormDefinition, answers: Answers): Answers {
  const kinds = Object.fromEntries(form.sections.flatMap(({ questions }) => questions.map(({ code, kind }) => [code, valueKinds[kind]])));
  return Object.fromEntries(Object.entries(answers).filter(([code, { value }]) => {
    const kind = ownIn(kinds, code);
    return kind !== undefined && (value === undefined || value.kind === 'typed' || value.kind === kind);
  }));
}
