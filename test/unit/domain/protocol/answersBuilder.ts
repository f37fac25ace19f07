import { Answer, Answers, AnswerValue } from '../../../../src/domain/protocol/answer';

/** Answers as a test writes them: a text is a code that was chosen, a number is pounds. */
export function answersOf(given: Readonly<Record<string, string | number | AnswerValue>>): Answers {
  return Object.fromEntries(Object.entries(given).map(([question, value]): [string, Answer] => [question, { value: valueOf(value) }]));
}

export function valueOf(value: string | number | AnswerValue): AnswerValue {
  if (typeof value === 'string') return { kind: 'choice', code: value };
  return typeof value === 'number' ? { kind: 'money', pence: value * 100 } : value;
}

export const written = (text: string): AnswerValue => ({ kind: 'text', text });
export const typed = (text: string): AnswerValue => ({ kind: 'typed', text });
export const chosen = (...codes: readonly string[]): AnswerValue => ({ kind: 'choices', codes });
export const ranked = (...codes: readonly string[]): AnswerValue => ({ kind: 'ranking', codes });
