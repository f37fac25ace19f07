import { Answers } from './answer';
import { AnswerProblem } from './answerProblem';
import { isAnswered } from './answerTo';
import { askedSections } from './asked';
import { FormDefinition } from './form';
import { Question } from './question';

interface Counts {
  readonly asked: number;
  readonly answered: number;
  /** Questions that have to be in order before the form is complete: the required ones, and others while something is wrong with their answer. */
  readonly wanted: number;
  /** Those of them that are. */
  readonly settled: number;
  /** Problems. */
  readonly left: number;
}

export interface Progress extends Counts {
  readonly perSection: readonly (Counts & { readonly section: string })[];
}

/** How far a form is, of what is asked now. @param problems as `answerProblems` finds them: what is left here is what the check lists. */
export function progressOf(form: FormDefinition, answers: Answers, problems: readonly AnswerProblem[]): Progress {
  const sections = askedSections(form, answers);
  const counts = (questions: readonly Question[]): Counts => countsOf(questions, answers, problems);
  return {
    ...counts(sections.flatMap(({ questions }) => questions)),
    left: problems.length,
    perSection: sections.map(({ section, questions }) => ({ section: section.code, ...counts(questions) }))
  };
}

function countsOf(questions: readonly Question[], answers: Answers, problems: readonly AnswerProblem[]): Counts {
  const codes = new Set(questions.map(({ code }) => code));
  const own = problems.filter(({ question }) => question !== undefined && codes.has(question));
  const wrong = new Set(own.map(({ question }) => question));
  const wanted = questions.filter(({ code, required }) => required === true || wrong.has(code));
  return {
    asked: questions.length, answered: questions.filter(({ code }) => isAnswered(answers, code)).length,
    wanted: wanted.length, settled: wanted.filter(({ code }) => !wrong.has(code)).length, left: own.length
  };
}
