import { Answer, Answers } from './answer';
import { answerTo, isAnswered } from './answerTo';
import { Condition } from './condition';
import { FormDefinition } from './form';
import { questionsOfCondition, truthOf } from './holds';

/** What can be said from answers that are still being given. */
export interface KnownAnswers {
  /** Nothing while it hangs on a question that still has to be answered. A question that may be left empty, and is, says no. */
  truth(condition: Condition): boolean | undefined;
  /** Questions that still have to be answered before the truth of these is known: those that are asked now. */
  missing(conditions: readonly Condition[]): readonly string[];
}

/** @param answers of these forms together: codes are unique in a pack. */
export function knownAnswers(forms: readonly FormDefinition[], answers: Answers): KnownAnswers {
  const counted: Record<string, Answer> = Object.create(null);
  /** What the asking of an open question still hangs on; nothing for one that is asked. */
  const open = new Map<string, readonly Condition[]>();
  const truth = (condition: Condition): boolean | undefined => truthOf(condition, counted, (question) => open.has(question));

  for (const { when: sectionWhen, questions } of forms.flatMap(({ sections }) => sections)) {
    for (const { code, when, required } of questions) {
      const conditions = [sectionWhen, when].filter((each): each is Condition => each !== undefined);
      const truths = conditions.map(truth);
      if (truths.includes(false)) continue;
      const hangsOn = conditions.filter((_, index) => truths[index] === undefined);
      const answer = answerTo(answers, code);
      if (hangsOn.length === 0 && answer !== undefined) counted[code] = answer;
      if (hangsOn.length > 0 || (required && !isAnswered(answers, code))) open.set(code, hangsOn);
    }
  }

  const missing = (conditions: readonly Condition[], seen: Set<string>): readonly string[] =>
    conditions.flatMap(questionsOfCondition).flatMap((question) => {
      const hangsOn = open.get(question);
      if (hangsOn === undefined || seen.has(question)) return [];
      seen.add(question);
      return hangsOn.length === 0 ? [question] : missing(hangsOn, seen);
    });
  return { truth, missing: (conditions) => missing(conditions, new Set()) };
}
