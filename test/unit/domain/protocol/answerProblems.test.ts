import { Answer, Answers, AnswerValue } from '../../../../src/domain/protocol/answer';
import { AnswerProblem, answerProblemCodes } from '../../../../src/domain/protocol/answerProblem';
import { answerProblems, questionProblems } from '../../../../src/domain/protocol/answerProblems';
import { Question } from '../../../../src/domain/protocol/question';
import { formLength, textLength } from '../../../../src/domain/protocol/textLength';
import { PersonRef } from '../../../../src/domain/partnership/entry';
import { answersOf, chosen, ranked, typed, written } from './answersBuilder';
import { formWith, options, protocolOf, questionOf, text, yesNo } from './protocolBuilder';

const protocol = protocolOf();
const long = (length: number): AnswerValue => written('x'.repeat(length));
const document = (more: object = {}): AnswerValue => ({ kind: 'documents', documents: [{ address: 'https://a.example/x', title: 'X', ...more }] });
const table = (...cells: readonly Readonly<Record<string, AnswerValue>>[]): AnswerValue => ({ kind: 'table', rows: cells.map((each, index) => ({ id: `r${index}`, cells: each })) });
const levels = (given: Readonly<Record<string, string>>): AnswerValue => ({ kind: 'priorities', levels: given });
const optional = { required: false };

const refusals: readonly [string, Question, Answer | undefined, readonly Omit<AnswerProblem, 'question'>[]][] = [
  ['nothing', yesNo('q'), undefined, [{ code: 'required' }]],
  ['blanks', questionOf('shortText', 'q'), { value: written(' ') }, [{ code: 'required' }]],
  ['a comment alone', yesNo('q'), { comment: 'Later' }, [{ code: 'required' }]],
  ['an amount that nobody can read', questionOf('money', 'q'), { value: typed('lots') }, [{ code: 'typed' }]],
  ['one that need not be there', questionOf('day', 'q', optional), { value: typed('soon') }, [{ code: 'typed' }]],
  ['a typed blank', questionOf('day', 'q'), { value: typed(' ') }, [{ code: 'required' }]],
  ['a text for a yes', yesNo('q'), { value: written('yes') }, [{ code: 'wrongKind' }]],
  ['a number for money', questionOf('money', 'q'), { value: { kind: 'number', number: 5 } }, [{ code: 'wrongKind' }]],
  ['a code that there is not', questionOf('choice', 'q'), { value: { kind: 'choice', code: 'z' } }, [{ code: 'notAnOption' }]],
  ['a level that there is not', questionOf('scale', 'q'), { value: { kind: 'choice', code: 'z' } }, [{ code: 'notAnOption' }]],
  ['a level of a scale that there is not', questionOf('scale', 'q', { scale: 'constructor' }), { value: { kind: 'choice', code: 'z' } }, [{ code: 'notAnOption' }]],
  ['don’t know, where that is no answer', yesNo('q', { unknown: false }), { value: { kind: 'choice', code: 'unknown' } }, [{ code: 'notAnOption' }]],
  ['not applicable, where that is no answer', yesNo('q'), { value: { kind: 'choice', code: 'notApplicable' }, reason: 'So' }, [{ code: 'notAnOption' }]],
  ['not applicable, without a reason', yesNo('q', { notApplicable: true }), { value: { kind: 'choice', code: 'notApplicable' }, reason: ' ' }, [{ code: 'reasonMissing' }]],
  ['an answer without the comment that it needs', yesNo('q', { comment: 'required' }), { value: { kind: 'choice', code: 'yes' } }, [{ code: 'commentMissing' }]],
  ['one of several that there is not', questionOf('several', 'q'), { value: chosen('a', 'z') }, [{ code: 'notAnOption' }]],
  ['too few of several', questionOf('several', 'q', { least: 2 }), { value: chosen('a', 'a') }, [{ code: 'tooFew', limit: 2, actual: 1 }]],
  ['a ranking that is half done', questionOf('ranking', 'q'), { value: ranked('b', 'a') }, [{ code: 'rankingIncomplete', limit: 3, actual: 2 }]],
  ['a ranking of something else', questionOf('ranking', 'q'), { value: ranked('z') }, [{ code: 'notAnOption' }]],
  ['256 characters in one line', questionOf('shortText', 'q'), { value: long(256) }, [{ code: 'tooLong', limit: 255, actual: 256 }]],
  ['more than the pack allows', questionOf('longText', 'q', { most: 500 }), { value: long(501) }, [{ code: 'tooLong', limit: 500, actual: 501 }]],
  ['10,001 characters', questionOf('longText', 'q'), { value: long(10_001) }, [{ code: 'tooLong', limit: 10_000, actual: 10_001 }]],
  ['10,001 characters with the comment', questionOf('longText', 'q'), { value: long(10_000), comment: 'x' }, [{ code: 'tooLong', limit: 10_000, actual: 10_001 }]],
  ['a comment that is too long', yesNo('q', optional), { comment: 'x'.repeat(10_001) }, [{ code: 'tooLong', limit: 10_000, actual: 10_001 }]],
  ['money below nothing', questionOf('money', 'q'), { value: { kind: 'money', pence: -1 } }, [{ code: 'negative' }]],
  ['more money than the pack allows', questionOf('money', 'q', { most: 100 }), { value: { kind: 'money', pence: 101 } }, [{ code: 'tooMuch', limit: 100, actual: 101 }]],
  ['half a person', questionOf('number', 'q'), { value: { kind: 'number', number: 0.5 } }, [{ code: 'tooManyDecimals', limit: 0 }]],
  ['a quarter of a day', questionOf('number', 'q', { decimals: 1 }), { value: { kind: 'number', number: 0.25 } }, [{ code: 'tooManyDecimals', limit: 1 }]],
  ['a link that runs', questionOf('document', 'q'), { value: document({ address: 'javascript:alert(1)' }) }, [{ code: 'notAnAddress', at: 0 }]],
  ['a link to another host in disguise', questionOf('document', 'q'), { value: document({ address: '//evil.example' }) }, [{ code: 'notAnAddress', at: 0 }]],
  ['a link in disguise by the other slash', questionOf('document', 'q'), { value: document({ address: '/\\evil.example' }) }, [{ code: 'notAnAddress', at: 0 }]],
  ['a link that is empty', questionOf('document', 'q'), { value: document({ address: '' }) }, [{ code: 'notAnAddress', at: 0 }]],
  ['a document of which nobody knows who signed it', questionOf('document', 'q', { signed: true }), { value: document({ signedOn: '2026-04-01', signedBy: ' ' }) }, [{ code: 'unsigned', at: 0 }]],
  ['a document of which nobody knows when it was signed', questionOf('document', 'q', { signed: true }), { value: document({ signedBy: 'The Head of Service' }) }, [{ code: 'unsigned', at: 0 }]],
  ['a document of a kind that there is not', questionOf('document', 'q'), { value: document({ documentKind: 'novel' }) }, [{ code: 'notAnOption', at: 0 }]],
  ['a document of a kind that does not fit', questionOf('document', 'q', { documentKinds: [] }), { value: document({ documentKind: 'agreement' }) }, [{ code: 'notAnOption', at: 0 }]],
  ['a priority that there is not', questionOf('priorities', 'q'), { value: levels({ peace: 'some' }) }, [{ code: 'notAnOption' }]],
  ['a level of a priority that there is not', questionOf('priorities', 'q'), { value: levels({ jobs: 'most' }) }, [{ code: 'notAnOption' }]],
  ['not every priority', questionOf('priorities', 'q'), { value: levels({ jobs: 'some' }) }, [{ code: 'prioritiesIncomplete', limit: 2, actual: 1, at: 1 }]],
  ['rows without anything', questionOf('table', 'q'), { value: table({}, {}) }, [{ code: 'required' }]],
  ['a row without what it needs', questionOf('table', 'q'), { value: table({ who: written('Ann') }, {}, { cost: { kind: 'money', pence: 5 } }) }, [{ code: 'required', row: 'r2', column: 'who' }]],
  ['cells that nobody can read', questionOf('table', 'q', optional), { value: table({ who: written('Ann'), cost: typed('lots') }) }, [{ code: 'typed', row: 'r0', column: 'cost' }]],
  ['a row of what nobody can read alone', questionOf('table', 'q', optional), { value: table({ who: written('Ann') }, { cost: typed('lots') }) }, [{ code: 'required', row: 'r1', column: 'who' }, { code: 'typed', row: 'r1', column: 'cost' }]],
  ['a cell of another kind', questionOf('table', 'q'), { value: table({ who: { kind: 'money', pence: 1 } }) }, [{ code: 'wrongKind', row: 'r0', column: 'who' }]],
  ['a cell that is too long', questionOf('table', 'q'), { value: table({ who: long(256) }) }, [{ code: 'tooLong', limit: 255, actual: 256, row: 'r0', column: 'who' }]],
  ['a cell below nothing', questionOf('table', 'q'), { value: table({ who: written('Ann'), cost: { kind: 'money', pence: -1 } }) }, [{ code: 'negative', row: 'r0', column: 'cost' }]],
  ['a cell with a code that there is not', questionOf('table', 'q', { columns: [{ code: 'how', kind: 'choice', text: { en: 'How' }, options: options('a') }] }), { value: table({ how: { kind: 'choice', code: 'z' } }) }, [{ code: 'notAnOption', row: 'r0', column: 'how' }]],
  ['a cell of yes or no with another code', questionOf('table', 'q', { columns: [{ code: 'has', kind: 'yesNo', text: { en: 'Has' } }] }), { value: table({ has: { kind: 'choice', code: 'unknown' } }, { has: { kind: 'choice', code: 'notApplicable' } }) }, [{ code: 'notAnOption', row: 'r1', column: 'has' }]],
  ['a long cell that is too long', questionOf('table', 'q', { columns: [{ code: 'say', kind: 'longText', text: { en: 'Say' } }] }), { value: table({ say: long(10_001) }) }, [{ code: 'tooLong', limit: 10_000, actual: 10_001, row: 'r0', column: 'say' }, { code: 'tooLong', limit: 10_000, actual: 10_001 }]],
  ['a name where a person is wanted', questionOf('table', 'q', { columns: [{ code: 'by', kind: 'person', text: { en: 'By' } }] }), { value: table({ by: written('Ann') }) }, [{ code: 'wrongKind', row: 'r0', column: 'by' }]],
  ['a cell with too many decimals', questionOf('table', 'q', { columns: [{ code: 'days', kind: 'number', text: { en: 'Days' } }] }), { value: table({ days: { kind: 'number', number: 0.125 } }) }, [{ code: 'tooManyDecimals', limit: 2, row: 'r0', column: 'days' }]],
  ['more rows than the pack allows', questionOf('table', 'q', { most: 1 }), { value: table({ who: written('A') }, { who: written('B') }) }, [{ code: 'tooManyRows', limit: 1, actual: 2 }]],
  ['21 documents', questionOf('document', 'q'), { value: { kind: 'documents', documents: Array.from({ length: 21 }, () => ({ address: 'https://example.org/a', title: 'A' })) } }, [{ code: 'tooManyDocuments', limit: 20, actual: 21 }]],
  ['51 rows', questionOf('table', 'q'), { value: table(...Array.from({ length: 51 }, () => ({ who: written('A') }))) }, [{ code: 'tooManyRows', limit: 50, actual: 51 }]]
];

test.each(refusals)('%s is refused', (_what, question, answer, expected) => {
  expect(questionProblems(protocol, question, answer)).toEqual(expected.map((problem) => ({ question: 'q', ...problem })));
});

test('every code of one question is shown by a refusal', () => {
  const shown = new Set(refusals.flatMap(([, , , problems]) => problems.map(({ code }) => code)));
  expect(answerProblemCodes.filter((code) => !shown.has(code))).toEqual(['formTooLong', 'actionUndecided', 'samePerson']);
});

test.each<[string, Question, Answer | undefined]>([
  ['nothing, where nothing is required', yesNo('q', optional), undefined],
  ['don’t know', yesNo('q'), { value: { kind: 'choice', code: 'unknown' } }],
  ['not applicable with a reason', yesNo('q', { notApplicable: true }), { value: { kind: 'choice', code: 'notApplicable' }, reason: 'No staff' }],
  ['a level', questionOf('scale', 'q'), { value: { kind: 'choice', code: 'none' } }],
  ['several', questionOf('several', 'q', { least: 2 }), { value: chosen('c', 'a') }],
  ['a whole ranking', questionOf('ranking', 'q'), { value: ranked('c', 'a', 'b') }],
  ['half a ranking, where none is required', questionOf('ranking', 'q', optional), { value: ranked('c') }],
  ['nothing of money', questionOf('money', 'q'), { value: { kind: 'money', pence: 0 } }],
  ['a number with the decimals that it may have', questionOf('number', 'q', { decimals: 2 }), { value: { kind: 'number', number: 1.15 } }],
  ['255 characters in one line', questionOf('shortText', 'q'), { value: long(255) }],
  ['10,000 characters', questionOf('longText', 'q'), { value: long(10_000) }],
  ['markup, which is text', questionOf('longText', 'q'), { value: written('<script>alert(1)</script>') }],
  ['a day', questionOf('day', 'q'), { value: { kind: 'day', day: '2026-04-01' } }],
  ['somebody', questionOf('person', 'q'), { value: { kind: 'person', person: { id: 1, name: 'Ann' } } }],
  ['an organisation', questionOf('organisation', 'q'), { value: { kind: 'organisation', organisation: { id: 1, name: 'Board' } } }],
  ['a document of this site', questionOf('document', 'q'), { value: document({ address: '/sites/partnerships/a.pdf', documentKind: 'agreement' }) }],
  ['all priorities', questionOf('priorities', 'q'), { value: levels({ jobs: 'some', homes: 'none' }) }],
  ['a table with an empty row', questionOf('table', 'q'), { value: table({ who: written('Ann') }, {}) }]
])('%s is taken', (_what, question, answer) => {
  expect(questionProblems(protocol, question, answer)).toEqual([]);
});

test('problems come in the order of the form, of what is asked alone', () => {
  const form = formWith(yesNo('a'), yesNo('b', { when: { question: 'a', is: ['yes'] } }), questionOf('money', 'c'));
  expect(answerProblems(protocol, form, answersOf({ a: 'no', b: written('x'), c: typed('x') }))).toEqual([{ question: 'c', code: 'typed' }]);
  expect(answerProblems(protocol, form, {}).map(({ question }) => question)).toEqual(['a', 'c']);
});

describe('an answer that calls for an action', () => {
  const said = (code: string): Answer => ({ value: { kind: 'choice', code } });
  const acted = { adverse: { answers: ['no'], action: text('Find the staff') } };
  const form = formWith(yesNo('resourced', acted), yesNo('later', { ...acted, when: { question: 'resourced', is: ['yes'] } }));
  test.each<[string, Answer, readonly string[]]>([
    ['nobody has decided on it', said('no'), ['actionUndecided']],
    ['it was added', { ...said('no'), action: { state: 'accepted', id: 7 } }, []],
    ['it was declined', { ...said('no'), action: { state: 'declined', because: 'They are there' } }, []],
    ['the answer calls for it no longer', said('yes'), []]
  ])('is in order or not: %s', (_what, resourced, expected) => {
    expect(answerProblems(protocol, form, { resourced, ...answersOf({ later: 'yes' }) }).map(({ code }) => code)).toEqual(expected);
  });

  test('is nobody’s problem where it is not asked, and in a restricted form, which leads to none', () => {
    expect(answerProblems(protocol, formWith(yesNo('first'), yesNo('later', { ...acted, when: { question: 'first', is: ['yes'] } })), answersOf({ first: 'no', later: 'no' }))).toEqual([]);
    expect(answerProblems(protocol, { ...form, restricted: true }, answersOf({ resourced: 'no' }))).toEqual([]);
  });

  test('lets its gate be lifted while it is undecided', () => {
    expect(questionProblems(protocol, yesNo('resourced', acted), said('no'))).toEqual([]);
  });
});

test.each<[string, object, object | undefined, readonly string[]]>([
  ['the same person', { id: 1, name: 'Ann', oid: 'ann' }, { id: 1, name: 'Ann', oid: 'ann' }, ['samePerson']],
  ['the same one under an id of before', { id: 9, name: 'Ann', oid: 'ann' }, { id: 1, name: 'Ann', oid: 'ann' }, ['samePerson']],
  ['the same one, whose directory id one answer lacks', { id: 1, name: 'Ann' }, { id: 1, name: 'Ann', oid: 'ann' }, ['samePerson']],
  ['somebody else of the same name', { id: 2, name: 'Ann', oid: 'other' }, { id: 1, name: 'Ann', oid: 'ann' }, []],
  ['nobody to compare with', { id: 1, name: 'Ann', oid: 'ann' }, undefined, ['required']]
])('who has to be another person than the officer is looked at: %s', (_what, assessor, officer, expected) => {
  const form = formWith(questionOf('person', 'officer'), questionOf('person', 'assessor', { otherThan: 'officer' }));
  const person = (of: object | undefined): Answers[string] => (of === undefined ? {} : { value: { kind: 'person', person: of as PersonRef } });
  expect(answerProblems(protocol, form, { officer: person(officer), assessor: person(assessor) }).map(({ code }) => code)).toEqual(expected);
});

test('a form is at most 60,000 characters long as it is kept, answers that are not asked any longer among them', () => {
  const form = formWith(yesNo('a'));
  const kept: Answers = { ...answersOf({ a: 'yes' }), ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`old${index}`, { value: long(9_900) }])) };
  expect(formLength(kept)).toBe(JSON.stringify(kept).length);
  expect(answerProblems(protocol, form, kept)).toEqual([]);
  const more = { ...kept, old6: { value: long(400) } };
  expect(answerProblems(protocol, form, more)).toEqual([{ code: 'formTooLong', limit: 60_000, actual: JSON.stringify(more).length }]);
});

test('the length of an answer is that of all its texts', () => {
  expect(textLength({ value: written('four'), comment: 'five5', reason: 'six666', action: { state: 'declined', because: '7777777' } })).toBe(22);
  expect(textLength({ value: document({ signedBy: 'Ann' }) })).toBe('https://a.example/xXAnn'.length);
  expect(textLength({ value: table({ who: written('Ann'), cost: typed('lots') }, { cost: { kind: 'money', pence: 5 } }) })).toBe(7);
  expect(textLength({ action: { state: 'accepted', id: 7 } })).toBe(0);
});
