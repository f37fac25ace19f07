import { ExportValue } from '../../../../../src/domain/export/exportList';
import { Answer, Answers } from '../../../../../src/domain/protocol/answer';
import { Protocol } from '../../../../../src/domain/protocol/protocol';
import { answerRows } from '../../../../../src/webparts/register/export/answers/answerRows';
import { formOf, options, protocolOf, questionOf, section, yesNo } from '../../../domain/protocol/protocolBuilder';

const protocol = protocolOf({
  forms: [formOf([section('one', [
    yesNo('agreed'), questionOf('longText', 'because', { when: { question: 'agreed', is: ['no'] } }), questionOf('money', 'cost'), questionOf('number', 'days'), questionOf('day', 'from'),
    questionOf('several', 'signs'), questionOf('ranking', 'order'), questionOf('scale', 'help'), questionOf('person', 'who'), questionOf('organisation', 'body'), questionOf('document', 'paper'),
    questionOf('priorities', 'serves'), questionOf('table', 'parts')
  ])])],
  scales: { help: [{ code: 'much', text: { en: 'Very much', cy: 'Llawer iawn' } }] },
  documentKinds: options('agreement')
});

type Values = Readonly<Record<string, ExportValue | undefined>>;

function rowsOf(answers: Answers | string, { of = protocol as Protocol | 'none', language = 'en' as 'en' | 'cy' } = {}): readonly Values[] {
  const values = { Form: 'checklist', Protocol: 'little 1.0', Partnership: [{ name: 'Canal', key: 'P-0001' }], Answers: typeof answers === 'string' ? answers : JSON.stringify(answers) };
  return answerRows('Submissions', { id: 7, values }, of === 'none' ? undefined : of, language).map((row) => row.values);
}

const valueOf = (code: string, value: NonNullable<Answer['value']>, language: 'en' | 'cy' = 'en'): Values => rowsOf({ [code]: { value } }, { language })[0];

test.each<[string, NonNullable<Answer['value']>, Values]>([
  ['agreed', { kind: 'choice', code: 'unknown' }, { Text: 'Don’t know' }],
  ['agreed', { kind: 'choice', code: 'maybe' }, { Text: 'maybe' }],
  ['because', { kind: 'text', text: '=1+1\n<script>' }, { Text: '=1+1\n<script>' }],
  ['cost', { kind: 'money', pence: 1_250_050 }, { Amount: 12_500.5 }],
  ['cost', { kind: 'typed', text: 'about ten' }, { Text: 'about ten' }],
  ['days', { kind: 'number', number: 2.25 }, { Count: 2.25 }],
  ['from', { kind: 'day', day: '2026-04-01' }, { Day: '2026-04-01' }],
  ['signs', { kind: 'choices', codes: ['a', 'gone'] }, { Text: 'a; gone' }],
  ['order', { kind: 'ranking', codes: ['c', 'a'] }, { Text: '1. c\n2. a' }],
  ['help', { kind: 'choice', code: 'much' }, { Text: 'Very much' }],
  ['who', { kind: 'person', person: { id: 3, name: 'Siân', mail: 's@c.example' } }, { Text: 'Siân (s@c.example)' }],
  ['body', { kind: 'organisation', organisation: { id: 3, name: 'Gwent Police', nameCy: 'Heddlu Gwent' } }, { Text: 'Gwent Police' }],
  ['paper', { kind: 'documents', documents: [{ address: 'https://a.example', title: 'Deed', documentKind: 'agreement', signedOn: '2026-04-01' }, { address: 'https://b.example', title: '' }] }, { Text: 'Deed; agreement; Signed on: 1 April 2026; https://a.example\nhttps://b.example' }],
  ['serves', { kind: 'priorities', levels: { jobs: 'much', gone: 'gone' } }, { Text: 'jobs: Very much\ngone: gone' }],
  ['parts', { kind: 'table', rows: [{ id: '1', cells: { cost: { kind: 'money', pence: 500 }, who: { kind: 'text', text: 'Ann' }, old: { kind: 'number', number: 1.125 } } }, { id: '2', cells: {} }] }, { Text: 'Who: Ann; Cost: £5; old: 1.125\n' }]
])('%s: %j', (code, value, expected) => {
  const { Text, Amount, Count, Day, ...rest } = valueOf(code, value);
  expect({ Text, Amount, Count, Day }).toEqual(expected);
  expect(rest).toMatchObject({ Question: code, Wording: code });
});

test('is read in Welsh where the pack has it', () => {
  expect([valueOf('help', { kind: 'choice', code: 'much' }, 'cy'), valueOf('agreed', { kind: 'choice', code: 'yes' }, 'cy'), valueOf('body', { kind: 'organisation', organisation: { id: 3, name: 'Gwent Police', nameCy: 'Heddlu Gwent' } }, 'cy')].map(({ Text }) => Text))
    .toEqual(['Llawer iawn', 'Ie', 'Heddlu Gwent']);
});

test('rows follow the form, say which form they are of, and keep what counts no longer', () => {
  const rows = rowsOf({ gone: { value: { kind: 'text', text: 'kept' } }, because: { value: { kind: 'text', text: 'kept too' } }, agreed: { value: { kind: 'choice', code: 'yes' }, comment: 'In writing', reason: 'R', action: { state: 'declined', because: 'Done' } } });
  expect(rows.map(({ Question, Asked, Wording, Text }) => [Question, Asked, Wording, Text])).toEqual([['agreed', true, 'agreed', 'Yes'], ['because', false, 'because', 'kept too'], ['gone', false, undefined, 'kept']]);
  expect(rows[0]).toMatchObject({ List: 'Submissions', Number: 7, Form: 'Checklist', Protocol: 'little 1.0', Partnership: [{ name: 'Canal', key: 'P-0001' }], Comment: 'In writing', Reason: 'R', NoAction: 'Done' });
});

test('without its protocol a form gives codes, and does not say what was asked', () => {
  expect(rowsOf({ help: { value: { kind: 'choice', code: 'much' } } }, { of: 'none' })).toMatchObject([{ Form: 'checklist', Question: 'help', Text: 'much' }]);
  expect(rowsOf({ help: { value: { kind: 'choice', code: 'much' } } }, { of: 'none' })[0]).not.toHaveProperty('Asked');
});

test.each(['', '{}'])('nothing answered (%j) is no row', (text) => expect(rowsOf(text)).toEqual([]));

test('answers that cannot be read stand there as the list holds them, and are said to be that', () => {
  expect(rowsOf('{"agreed":')).toMatchObject([{ Number: 7, Text: '{"agreed":', Wording: 'The answers of this form cannot be read. What the list holds stands beside this, as it is.' }]);
});
