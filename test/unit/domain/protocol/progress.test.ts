import { Answers } from '../../../../src/domain/protocol/answer';
import { answerProblems } from '../../../../src/domain/protocol/answerProblems';
import { Progress, progressOf } from '../../../../src/domain/protocol/progress';
import { answersOf, chosen, typed, written } from './answersBuilder';
import { formOf, protocolOf, questionOf, section, text, yesNo } from './protocolBuilder';

const form = formOf([
  section('money', [yesNo('hasMoney'), questionOf('money', 'amount', { when: { question: 'hasMoney', is: ['yes'] } }), questionOf('day', 'until', { required: false })]),
  section('aim', [questionOf('several', 'why', { comment: 'required' }), yesNo('data', { notApplicable: true }), yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } })])
]);

const progress = (answers: Answers): Progress => progressOf(form, answers, answerProblems(protocolOf(), form, answers));

test('how far a form is, in all and by section', () => {
  expect(progress(answersOf({ hasMoney: 'yes', amount: typed('lots'), data: 'yes' }))).toEqual({
    asked: 6, answered: 2, wanted: 5, settled: 2, left: 3,
    perSection: [{ section: 'money', asked: 3, answered: 1, wanted: 2, settled: 1, left: 1 }, { section: 'aim', asked: 3, answered: 1, wanted: 3, settled: 1, left: 2 }]
  });
});

test.each<[string, Answers, number]>([
  ['nothing is answered', {}, 4],
  ['a comment, a reason and a decision on an action are missing', answersOf({ hasMoney: 'no', why: chosen('a'), data: 'notApplicable', resourced: 'no' }), 3],
  ['what need not be answered cannot be read', answersOf({ hasMoney: 'no', until: typed('soon'), why: chosen('a'), data: 'yes', resourced: 'yes' }), 2],
  ['it is too long', { ...answersOf({ hasMoney: 'no', data: 'yes', resourced: 'yes' }), why: { value: chosen('a'), comment: 'Air' }, ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`old${at}`, { value: written('x'.repeat(9_000)) }])) }, 1]
])('as much is left as the check lists: %s', (_what, answers, expected) => {
  expect([progress(answers).left, answerProblems(protocolOf(), form, answers).length]).toEqual([expected, expected]);
});

test('a section is not done while a comment is missing in it', () => {
  const [, aim] = progress({ ...answersOf({ hasMoney: 'no', data: 'yes', resourced: 'yes' }), why: { value: chosen('a') } }).perSection;
  expect(aim).toMatchObject({ answered: 3, wanted: 3, settled: 2, left: 1 });
});

test('nothing is left of a complete form, whatever else could be answered', () => {
  expect(progress({ ...answersOf({ hasMoney: 'no', data: 'yes', resourced: 'yes' }), why: { value: chosen('a'), comment: 'Air' } })).toMatchObject({ asked: 5, answered: 4, wanted: 4, settled: 4, left: 0 });
});
