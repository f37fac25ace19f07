import { Answer, Answers } from './answer';
import { answerTo } from './answerTo';
import { FormDefinition, Section } from './form';
import { holds } from './holds';
import { Question } from './question';

export interface AskedSection {
  readonly section: Section;
  readonly questions: readonly Question[];
}

/**
 * What is asked, given the answers so far; sections in which nothing is asked are left out. A condition looks at questions that stand before it,
 * and an answer that is kept although its question is not asked any longer counts for nothing.
 */
export function askedSections(form: FormDefinition, answers: Answers): readonly AskedSection[] {
  const counted: Record<string, Answer> = Object.create(null);
  return form.sections.flatMap((section) => {
    if (section.when !== undefined && !holds(section.when, counted)) return [];
    const questions = section.questions.filter(({ code, when }) => {
      if (when !== undefined && !holds(when, counted)) return false;
      const answer = answerTo(answers, code);
      if (answer !== undefined) counted[code] = answer;
      return true;
    });
    return questions.length === 0 ? [] : [{ section, questions }];
  });
}

export function askedQuestions(form: FormDefinition, answers: Answers): readonly Question[] {
  return askedSections(form, answers).flatMap(({ questions }) => questions);
}

/** Answers to what is asked; those that are only kept are left out. */
export function askedAnswers(form: FormDefinition, answers: Answers): Answers {
  return Object.fromEntries(askedQuestions(form, answers).flatMap(({ code }) => {
    const answer = answerTo(answers, code);
    return answer === undefined ? [] : [[code, answer]];
  }));
}
