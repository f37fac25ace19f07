import { Answers } from './answer';
import { isAnswered } from './answerTo';
import { askedSections } from './asked';
import { FormDefinition } from './form';
import { Question } from './question';

interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly required: number;
  readonly requiredAnswered: number;
}

export interface Progress extends Counts {
  readonly perSection: readonly (Counts & { readonly section: string })[];
}

/** How far a form is, of what is asked now. An answer that is there may still have a problem: see `answerProblems`. */
export function progressOf(form: FormDefinition, answers: Answers): Progress {
  const sections = askedSections(form, answers);
  return {
    ...counts(sections.flatMap(({ questions }) => questions), answers),
    perSection: sections.map(({ section, questions }) => ({ section: section.code, ...counts(questions, answers) }))
  };
}

function counts(questions: readonly Question[], answers: Answers): Counts {
  const required = questions.filter((question) => question.required);
  const answered = ({ code }: Question): boolean => isAnswered(answers, code);
  return { asked: questions.length, answered: questions.filter(answered).length, required: required.length, requiredAnswered: required.filter(answered).length };
}
