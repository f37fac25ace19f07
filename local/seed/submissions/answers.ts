import { Answer, Answers } from '../../../src/domain/protocol/answer';
import { OrganisationRef, PersonRef } from '../../../src/domain/partnership/entry';

/** Answers as somebody would say them: `'yes'` and other codes, several codes, and what is marked as written, money, a day, somebody (by mail), organisations (by name) or a paper. */
export type Said =
  | string | readonly string[] | { readonly text: string } | { readonly pounds: number } | { readonly number: number } | { readonly day: string } | { readonly choice: string; readonly comment: string }
  | { readonly choices: readonly string[]; readonly comment: string } | { readonly mail: string } | { readonly organisations: readonly string[] }
  | { readonly paper: string; readonly address: string; readonly kind: string; readonly signedBy: string; readonly signedOn: string };

/** What an answer needs of the site while it is written down. */
export interface SaidTo {
  move(day: string): string;
  person(mail: string): PersonRef;
  organisation(name: string): OrganisationRef;
}

export function answersOf(said: Readonly<Record<string, Said>>, to: SaidTo): Answers {
  return Object.fromEntries(Object.entries(said).map(([question, each]) => [question, answerOf(each, to)]));
}

function answerOf(said: Said, { move, person, organisation }: SaidTo): Answer {
  if (typeof said === 'string') return { value: { kind: 'choice', code: said } };
  if ('text' in said) return { value: { kind: 'text', text: said.text } };
  if ('pounds' in said) return { value: { kind: 'money', pence: said.pounds * 100 } };
  if ('number' in said) return { value: { kind: 'number', number: said.number } };
  if ('day' in said) return { value: { kind: 'day', day: move(said.day) } };
  if ('choice' in said) return { value: { kind: 'choice', code: said.choice }, comment: said.comment };
  if ('choices' in said) return { value: { kind: 'choices', codes: said.choices }, comment: said.comment };
  if ('mail' in said) return { value: { kind: 'person', person: person(said.mail) } };
  if ('organisations' in said) return { value: { kind: 'table', rows: said.organisations.map((name, at) => ({ id: `seed-${at + 1}`, cells: { organisation: { kind: 'organisation', organisation: organisation(name) } } })) } };
  if ('paper' in said) return { value: { kind: 'documents', documents: [{ address: said.address, title: said.paper, documentKind: said.kind, signedOn: move(said.signedOn), signedBy: said.signedBy }] } };
  return { value: { kind: 'choices', codes: said } };
}
