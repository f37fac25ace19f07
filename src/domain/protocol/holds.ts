import { Answers } from './answer';
import { answerTo, isAnswered } from './answerTo';
import { Condition } from './condition';

export function holds(condition: Condition, answers: Answers): boolean {
  return truthOf(condition, answers) === true;
}

/**
 * Whether it holds; nothing while that hangs on a question that is still open.
 * @param isOpen whether an answer is still to come. Without one, what is unanswered says no.
 */
export function truthOf(condition: Condition, answers: Answers, isOpen: (question: string) => boolean = () => false): boolean | undefined {
  if ('all' in condition) return not(anyOf(condition.all.map((each) => not(truthOf(each, answers, isOpen)))));
  if ('any' in condition) return anyOf(condition.any.map((each) => truthOf(each, answers, isOpen)));
  if ('not' in condition) return not(truthOf(condition.not, answers, isOpen));
  if ('of' in condition) return atLeast(condition.atLeast, condition.of.map((each) => truthOf(each, answers, isOpen)));
  if (!isAnswered(answers, condition.question)) {
    return isOpen(condition.question) ? undefined : 'answered' in condition && !condition.answered;
  }
  if ('answered' in condition) return condition.answered;
  return 'is' in condition ? isOneOf(condition.question, condition.is, answers) : isOver(condition.question, condition.over, answers);
}

/** Each once, in the order in which they stand there. */
export function questionsOfCondition(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  if ('not' in condition) return questionsOfCondition(condition.not);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return Array.from(new Set(parts.flatMap(questionsOfCondition)));
}

/** Whether so many of them hold, as far as it is known. */
export function atLeast(count: number, truths: readonly (boolean | undefined)[]): boolean | undefined {
  const held = truths.filter((truth) => truth === true).length;
  if (held >= count) return true;
  return held + truths.filter((truth) => truth === undefined).length >= count ? undefined : false;
}

function anyOf(truths: readonly (boolean | undefined)[]): boolean | undefined {
  return atLeast(1, truths);
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function isOneOf(question: string, codes: readonly string[], answers: Answers): boolean {
  const value = answerTo(answers, question)?.value;
  switch (value?.kind) {
    case 'choice': return codes.includes(value.code);
    case 'choices':
    case 'ranking': return value.codes.some((code) => codes.includes(code));
    default: return false;
  }
}

function isOver(question: string, limit: number, answers: Answers): boolean {
  const value = answerTo(answers, question)?.value;
  switch (value?.kind) {
    case 'money': return value.pence > limit;
    case 'number': return value.number > limit;
    default: return false;
  }
}
