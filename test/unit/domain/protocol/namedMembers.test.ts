import { AnswerValue, Answers } from '../../../../src/domain/protocol/answer';
import { namedMembers } from '../../../../src/domain/protocol/namedMembers';
import { MemberColumns, Question } from '../../../../src/domain/protocol/question';
import { formWith, text } from './protocolBuilder';

const table = (members?: MemberColumns): Question => ({
  code: 'partners', kind: 'table', text: text('Who?'), source: { needs: [] }, members,
  columns: [
    { code: 'who', kind: 'organisation', text: text('Who') }, { code: 'money', kind: 'money', text: text('Money') },
    { code: 'part', kind: 'choice', text: text('Part'), options: [{ code: 'leads', text: text('Leads'), choice: 'Lead' }, { code: 'looks', text: text('Looks on') }] }
  ]
});
const all: MemberColumns = { organisation: 'who', role: 'part', contribution: 'money' };
const body = (id: number): AnswerValue => ({ kind: 'organisation', organisation: { id, name: `Body ${id}` } });
const part = (code: string): AnswerValue => ({ kind: 'choice', code });
const said = (...rows: readonly Readonly<Record<string, AnswerValue>>[]): Answers => ({ partners: { value: { kind: 'table', rows: rows.map((cells, at) => ({ id: String(at), cells })) } } });
const organisation = (id: number): object => ({ organisation: { id, name: `Body ${id}` } });

test.each<[string, MemberColumns | undefined, Answers, readonly object[]]>([
  ['role and money come with it', all, said({ who: body(7), part: part('leads'), money: { kind: 'money', pence: 5 } }), [{ ...organisation(7), role: 'Lead', contribution: 5 }]],
  ['an option that names no role leaves it open', all, said({ who: body(7), part: part('looks') }), [organisation(7)]],
  ['money that nobody can read is none', all, said({ who: body(7), money: { kind: 'typed', text: 'some' } }), [organisation(7)]],
  ['named twice it is one, as its first row says', all, said({ who: body(7), part: part('leads') }, { who: body(8) }, { who: body(7) }), [{ ...organisation(7), role: 'Lead' }, organisation(8)]],
  ['a row without an organisation names nobody, nor does a typed name', all, said({ part: part('leads') }, { who: { kind: 'text', text: 'Police' } }), []],
  ['only those of whom it is said', { organisation: 'who', only: { column: 'part', is: ['leads'] } }, said({ who: body(7), part: part('looks') }, { who: body(8), part: part('leads') }, { who: body(9) }), [organisation(8)]],
  ['a table that names no members', undefined, said({ who: body(7) }), []],
  ['no answer', all, {}, []]
])('%s', (_, members, answers, named) => {
  expect(namedMembers(formWith(table(members)), answers)).toEqual(named);
});
