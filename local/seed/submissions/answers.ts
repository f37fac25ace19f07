import { Answer, Answers } from '../../../src/domain/protocol/answer';

/** Answers as somebody would say them: `'yes'` and other codes, several codes, and what is marked as written, money or a day. */
export type Said = string | readonly string[] | { readonly text: string } | { readonly pounds: number } | { readonly number: number } | { readonly day: string } | { readonly choice: string; readonly comment: string };

export function answersOf(said: Readonly<Record<string, Said>>, move: (day: string) => string): Answers {
  return Object.fromEntries(Object.entries(said).map(([question, each]) => [question, answerOf(each, move)]));
}

function answerOf(said: Said, move: (day: string) => string): Answer {
  if (typeof said === 'string') return { value: { kind: 'choice', code: said } };
  if ('text' in said) return { value: { kind: 'text', text: said.text } };
  if ('pounds' in said) return { value: { kind: 'money', pence: said.pounds * 100 } };
  if ('number' in said) return { value: { kind: 'number', number: said.number } };
  if ('day' in said) return { value: { kind: 'day', day: move(said.day) } };
  if ('choice' in said) return { value: { kind: 'choice', code: said.choice }, comment: said.comment };
  return { value: { kind: 'choices', codes: said } };
}
