import { Answer, Answers, AnswerValue, EvidenceDocument, TableRow } from '../../../../src/domain/protocol/answer';
import { mergeAnswers } from '../../../../src/domain/protocol/mergeAnswers';
import { answersOf, chosen, written } from './answersBuilder';

const one = (answer: Answer | undefined): Answers => (answer === undefined ? {} : { q: answer });
const said = (text: string, more: Answer = {}): Answer => ({ value: written(text), ...more });
const accepted = { action: { state: 'accepted', id: 7 } } as const;
const declined = { action: { state: 'declined', because: 'Done' } } as const;

test('different questions are merged', () => {
  const base = answersOf({ a: written('a'), b: written('b'), gone: 'yes' });
  const mine = answersOf({ a: written('my a'), b: written('b'), gone: 'yes', new: 'no' });
  const theirs = answersOf({ a: written('a'), b: written('their b'), fresh: 'yes' });
  expect(mergeAnswers(base, mine, theirs)).toEqual({ answers: answersOf({ a: written('my a'), b: written('their b'), new: 'no', fresh: 'yes' }), clashes: [] });
});

test.each<[string, Answer | undefined, Answer | undefined, Answer | undefined, Answer | undefined, boolean]>([
  ['nobody changed it', said('a'), said('a'), said('a'), said('a'), false],
  ['I changed it', said('a'), said('b'), said('a'), said('b'), false],
  ['they changed it', said('a'), said('a'), said('b'), said('b'), false],
  ['both to the same', said('a'), said('b'), said('b'), said('b'), false],
  ['both, differently', said('a'), said('b'), said('c'), said('b'), true],
  ['both answered it first', undefined, said('b'), said('c'), said('b'), true],
  ['I emptied it', said('a'), undefined, said('a'), undefined, false],
  ['I emptied it, they changed it', said('a'), undefined, said('c'), undefined, true],
  ['they emptied it, I changed it', said('a'), said('b'), undefined, said('b'), true],
  ['both emptied it', said('a'), undefined, undefined, undefined, false],
  ['I the value, they the comment', said('a'), said('b'), said('a', { comment: 'Why?' }), said('b'), true],
  ['both the comment', said('a'), said('a', { comment: 'x' }), said('a', { comment: 'y' }), said('a', { comment: 'x' }), true],
  ['an empty comment is none', said('a'), said('a', { comment: '' }), said('b'), said('b'), false],
  ['I the value, they accepted its action', said('a'), said('b'), said('a', accepted), said('b', accepted), false],
  ['I accepted its action, they the value', said('a'), said('a', accepted), said('b'), said('b', accepted), false],
  ['both decided about its action, differently', said('a'), said('a', accepted), said('a', declined), said('a', accepted), true],
  ['they took the action back, I the value', said('a', accepted), said('b', accepted), said('a'), said('b'), false]
])('%s', (_what, base, mine, theirs, expected, clash) => {
  const merged = mergeAnswers(one(base), one(mine), one(theirs));
  expect(merged.answers).toEqual(one(expected));
  expect(merged.clashes).toEqual(clash ? ['q'] : []);
});

test.each<[string, AnswerValue, AnswerValue]>([
  ['choices in another order', chosen('a', 'b'), chosen('b', 'a')],
  ['somebody who was renamed', { kind: 'person', person: { id: 3, name: 'Ann Rees' } }, { kind: 'person', person: { id: 3, name: 'Ann Hughes' } }],
  ['an organisation that was renamed', { kind: 'organisation', organisation: { id: 3, name: 'LHB' } }, { kind: 'organisation', organisation: { id: 3, name: 'Health Board' } }],
  ['levels in another order', { kind: 'priorities', levels: { a: 'x', b: 'y' } }, { kind: 'priorities', levels: { b: 'y', a: 'x' } }],
  ['something that is not said', { kind: 'documents', documents: [{ address: 'https://a.example', title: 'A' }] }, { kind: 'documents', documents: [{ title: 'A', address: 'https://a.example', signedBy: undefined }] }]
])('%s: nobody changed it', (_what, base, mine) => {
  expect(mergeAnswers(one({ value: base }), one({ value: mine }), one(said('theirs')))).toEqual({ answers: one(said('theirs')), clashes: [] });
});

test('a ranking in another order is another ranking', () => {
  const ranking = (...codes: readonly string[]): Answers => one({ value: { kind: 'ranking', codes } });
  expect(mergeAnswers(ranking('a', 'b'), ranking('b', 'a'), one(said('theirs'))).clashes).toEqual(['q']);
});

describe('tables, row by row', () => {
  const row = (id: string, who = id): TableRow => ({ id, cells: { who: written(who) } });
  const table = (...rows: readonly TableRow[]): Answer => ({ value: { kind: 'table', rows } });

  test.each<[string, Answer | undefined, Answer, Answer, readonly TableRow[], boolean]>([
    ['both added one', table(row('a')), table(row('a'), row('m')), table(row('a'), row('t')), [row('a'), row('t'), row('m')], false],
    ['both began it', undefined, table(row('m')), table(row('t')), [row('t'), row('m')], false],
    ['each changed another one', table(row('a'), row('b')), table(row('a', 'mine'), row('b')), table(row('a'), row('b', 'theirs')), [row('a', 'mine'), row('b', 'theirs')], false],
    ['one took one out, one added one', table(row('a'), row('b')), table(row('b')), table(row('a'), row('b'), row('t')), [row('b'), row('t')], false],
    ['they took one out, I changed another', table(row('a'), row('b')), table(row('a'), row('b', 'mine')), table(row('b')), [row('b', 'mine')], false],
    ['both changed the same one', table(row('a')), table(row('a', 'mine')), table(row('a', 'theirs')), [row('a', 'mine')], true],
    ['they took out what I changed', table(row('a'), row('b')), table(row('a', 'mine'), row('b')), table(row('b')), [row('b'), row('a', 'mine')], true],
    ['I took out what they changed', table(row('a'), row('b')), table(row('b')), table(row('a', 'theirs'), row('b')), [row('a', 'theirs'), row('b')], true]
  ])('%s', (_what, base, mine, theirs, rows, clash) => {
    expect(mergeAnswers(one(base), one(mine), one(theirs))).toEqual({ answers: one(table(...rows)), clashes: clash ? ['q'] : [] });
  });

  test('a comment of one comes along; two comments are a clash', () => {
    const [base, mine, theirs] = [table(row('a')), table(row('a'), row('m')), table(row('a'), row('t'))];
    expect(mergeAnswers(one(base), one({ ...mine, comment: 'Mine' }), one(theirs))).toEqual({ answers: one({ ...table(row('a'), row('t'), row('m')), comment: 'Mine' }), clashes: [] });
    expect(mergeAnswers(one(base), one(mine), one({ ...theirs, comment: 'Theirs' }))).toEqual({ answers: one({ ...table(row('a'), row('t'), row('m')), comment: 'Theirs' }), clashes: [] });
    expect(mergeAnswers(one(base), one({ ...mine, comment: 'Mine' }), one({ ...theirs, comment: 'Theirs' }))).toMatchObject({ answers: one({ comment: 'Mine' }), clashes: ['q'] });
  });

  test('a table and something else are a clash', () => {
    expect(mergeAnswers({}, one(table(row('a'))), one(said('b')))).toEqual({ answers: one(table(row('a'))), clashes: ['q'] });
  });
});

describe('evidence, document by document', () => {
  const document = (name: string, title = name): EvidenceDocument => ({ address: `https://a.example/${name}`, title });
  const evidence = (...documents: readonly EvidenceDocument[]): Answer => ({ value: { kind: 'documents', documents } });

  test.each<[string, Answer | undefined, Answer, Answer, readonly EvidenceDocument[], boolean]>([
    ['both added the first', undefined, evidence(document('m')), evidence(document('t')), [document('t'), document('m')], false],
    ['both added another', evidence(document('a')), evidence(document('a'), document('m')), evidence(document('a'), document('t')), [document('a'), document('t'), document('m')], false],
    ['both added the same', undefined, evidence(document('a'), document('m')), evidence(document('a')), [document('a'), document('m')], false],
    ['I took one out, they added one', evidence(document('a')), evidence(), evidence(document('a'), document('t')), [document('t')], false],
    ['both changed the details of one', evidence(document('a')), evidence(document('a', 'mine')), evidence(document('a', 'theirs')), [document('a', 'mine')], true]
  ])('%s', (_what, base, mine, theirs, documents, clash) => {
    expect(mergeAnswers(one(base), one(mine), one(theirs))).toEqual({ answers: one(evidence(...documents)), clashes: clash ? ['q'] : [] });
  });
});

test('names of what every object has are questions like any', () => {
  const hostile = (text: string): Answers => JSON.parse(`{"__proto__": {"value": {"kind": "text", "text": "${text}"}}, "constructor": {"comment": "${text}"}}`) as Answers;
  const { answers, clashes } = mergeAnswers({}, hostile('mine'), hostile('theirs'));
  expect(clashes).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(({} as { value?: unknown }).value).toBeUndefined();
});
