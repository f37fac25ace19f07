import { Answers } from '../../../../src/domain/protocol/answer';
import { Condition } from '../../../../src/domain/protocol/condition';
import { holds, questionsOfCondition, truthOf } from '../../../../src/domain/protocol/holds';
import { answersOf, chosen, ranked, typed, written } from './answersBuilder';

const given: Answers = answersOf({
  statutory: 'yes', risky: 'unknown', amount: 30_000, people: { kind: 'number', number: 12 }, reasons: chosen('duty', 'money'), order: ranked('policy', 'network'), aim: written('Cleaner air'),
  blank: written('  '), unread: typed('thirty'), none: chosen()
});
const isYes = (question: string): Condition => ({ question, is: ['yes'] });
const [yes, no]: readonly Condition[] = [isYes('statutory'), isYes('risky')];

test.each<[string, Condition, boolean]>([
  ['the code that was chosen', yes, true],
  ['one of several codes', { question: 'risky', is: ['no', 'unknown'] }, true],
  ['another code', no, false],
  ['one of several chosen', { question: 'reasons', is: ['money', 'other'] }, true],
  ['none of several chosen', { question: 'reasons', is: ['other'] }, false],
  ['one that was ranked', { question: 'order', is: ['network'] }, true],
  ['one that was not ranked', { question: 'order', is: ['delivery'] }, false],
  ['a code of a question that was not answered', isYes('absent'), false],
  ['a code of a text', { question: 'aim', is: ['Cleaner air'] }, false],
  ['an amount over the limit', { question: 'amount', over: 29_999_99 }, true],
  ['an amount exactly at the limit', { question: 'amount', over: 30_000_00 }, false],
  ['a number over the limit', { question: 'people', over: 11.5 }, true],
  ['a number under the limit', { question: 'people', over: 12 }, false],
  ['over, of what nobody can read', { question: 'unread', over: 0 }, false],
  ['over, of what is no amount', { question: 'statutory', over: 0 }, false],
  ['answered', { question: 'aim', answered: true }, true],
  ['not answered, of what is', { question: 'aim', answered: false }, false],
  ['answered, of blanks', { question: 'blank', answered: true }, false],
  ['answered, of nothing chosen', { question: 'none', answered: true }, false],
  ['answered, of what nobody can read', { question: 'unread', answered: true }, false],
  ['not answered', { question: 'absent', answered: false }, true],
  ['all', { all: [yes, yes] }, true],
  ['all, with one that does not', { all: [yes, no] }, false],
  ['any', { any: [no, yes] }, true],
  ['any, with none', { any: [no, no] }, false],
  ['not', { not: no }, true],
  ['not, of what holds', { not: yes }, false],
  ['two of three', { atLeast: 2, of: [yes, no, yes] }, true],
  ['two of three, with one', { atLeast: 2, of: [yes, no, no] }, false],
  ['deeply', { not: { any: [{ all: [yes, { not: yes }] }, no] } }, true]
])('%s', (_what, condition, expected) => {
  expect(holds(condition, given)).toBe(expected);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a question called %s is as unanswered as any', (question) => {
  expect(holds({ question, answered: true }, {})).toBe(false);
  expect(holds({ question, is: ['yes'] }, given)).toBe(false);
});

test.each<[string, Condition, boolean | undefined]>([
  ['itself', isYes('open'), undefined],
  ['its opposite', { not: isYes('open') }, undefined],
  ['answered', { question: 'open', answered: true }, undefined],
  ['all with one that fails', { all: [isYes('open'), no] }, false],
  ['all with one that holds', { all: [isYes('open'), yes] }, undefined],
  ['any with one that holds', { any: [isYes('open'), yes] }, true],
  ['any with one that fails', { any: [isYes('open'), no] }, undefined],
  ['two of which one is there', { atLeast: 2, of: [isYes('open'), yes, no] }, undefined],
  ['two that can no longer be', { atLeast: 2, of: [isYes('open'), no, no] }, false]
])('while a question is open, the truth is known where it does not hang on it: %s', (_what, condition, expected) => {
  expect(truthOf(condition, given, (question) => question === 'open')).toBe(expected);
});

test('the questions of a condition, each once', () => {
  expect(questionsOfCondition({ all: [yes, { any: [no, { not: yes }] }, { atLeast: 1, of: [{ question: 'amount', over: 1 }, { question: 'aim', answered: true }] }] }))
    .toEqual(['statutory', 'risky', 'amount', 'aim']);
});
