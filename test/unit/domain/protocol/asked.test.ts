import { Answers } from '../../../../src/domain/protocol/answer';
import { askedAnswers, askedQuestions, askedSections } from '../../../../src/domain/protocol/asked';
import { answersOf, written } from './answersBuilder';
import { formOf, questionOf, section, yesNo } from './protocolBuilder';

const form = formOf([
  section('money', [yesNo('hasMoney'), questionOf('money', 'amount', { when: { question: 'hasMoney', is: ['yes'] } }), yesNo('budgeted', { when: { question: 'amount', over: 10_000_00 } })]),
  section('approval', [questionOf('shortText', 'approvedBy', { required: false })], { when: { question: 'budgeted', is: ['no'] } }),
  section('aim', [questionOf('longText', 'aim')])
]);

test.each<[string, Answers, readonly string[]]>([
  ['nothing is answered', {}, ['hasMoney', 'aim']],
  ['an answer opens a question', answersOf({ hasMoney: 'yes' }), ['hasMoney', 'amount', 'aim']],
  ['an amount opens another', answersOf({ hasMoney: 'yes', amount: 10_001 }), ['hasMoney', 'amount', 'budgeted', 'aim']],
  ['an answer opens a section', answersOf({ hasMoney: 'yes', amount: 10_001, budgeted: 'no' }), ['hasMoney', 'amount', 'budgeted', 'approvedBy', 'aim']],
  ['what is not asked any longer opens nothing', answersOf({ hasMoney: 'no', amount: 10_001, budgeted: 'no', approvedBy: written('Cabinet') }), ['hasMoney', 'aim']]
])('%s', (_what, answers, expected) => {
  expect(askedQuestions(form, answers).map(({ code }) => code)).toEqual(expected);
});

test('a section in which nothing is asked is left out', () => {
  const empty = formOf([section('more', [yesNo('b', { when: { question: 'a', is: ['yes'] } })]), section('rest', [yesNo('c')])]);
  expect(askedSections(empty, {}).map(({ section: { code } }) => code)).toEqual(['rest']);
});

test('a condition on a question that stands later never holds: a form does not jump', () => {
  const backwards = formOf([section('all', [yesNo('first', { when: { question: 'second', is: ['yes'] } }), yesNo('second')])]);
  expect(askedQuestions(backwards, answersOf({ second: 'yes' })).map(({ code }) => code)).toEqual(['second']);
});

test('questions that wait for each other are never asked, and nothing hangs', () => {
  const circular = formOf([section('all', [yesNo('a', { when: { question: 'b', answered: true } }), yesNo('b', { when: { question: 'a', answered: true } })])]);
  expect(askedSections(circular, answersOf({ a: 'yes', b: 'yes' }))).toEqual([]);
});

test('answers to what is asked are told from those that are only kept', () => {
  expect(Object.keys(askedAnswers(form, answersOf({ hasMoney: 'no', amount: 10_001, aim: written('Air'), stranger: 'yes' })))).toEqual(['hasMoney', 'aim']);
});
