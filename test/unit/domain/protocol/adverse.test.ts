import { Answers } from '../../../../src/domain/protocol/answer';
import { isAdverse } from '../../../../src/domain/protocol/adverse';
import { Question } from '../../../../src/domain/protocol/question';
import { answersOf, chosen } from './answersBuilder';
import { proposals } from './proposals';
import { formWith, questionOf, text, yesNo } from './protocolBuilder';

const find = text('Find the staff');
const form = formWith(
  yesNo('open'), yesNo('resourced', { adverse: { answers: ['no', 'unknown'], action: find, dueInDays: 14 } }), yesNo('sameRemit', { adverse: { answers: ['yes'], action: text('Talk to it') } }),
  questionOf('scale', 'led', { adverse: { answers: ['none'], action: text('Agree who leads') }, when: { question: 'open', is: ['yes'] } }), yesNo('agreed')
);

test.each<[string, Answers, readonly (readonly [string, string])[]]>([
  ['nothing is answered', {}, []],
  ['all is well', answersOf({ open: 'yes', resourced: 'yes', sameRemit: 'no', led: 'much', agreed: 'yes' }), []],
  ['something is lacking', answersOf({ resourced: 'unknown' }), [['resourced', '2026-04-15']]],
  ['a yes is what should not be; the usual time is four weeks', answersOf({ sameRemit: 'yes' }), [['sameRemit', '2026-04-29']]],
  ['a level is too low', answersOf({ open: 'yes', led: 'none' }), [['led', '2026-04-29']]],
  ['the question is not asked any longer', answersOf({ open: 'no', led: 'none' }), []],
  ['the pack proposes nothing', answersOf({ agreed: 'no' }), []]
])('when %s', (_what, answers, expected) => {
  expect(proposals(form, answers, '2026-04-01').map(([question, { due }]) => [question, due])).toEqual(expected);
});

test('a proposal is in the words of the pack', () => {
  expect(proposals(form, answersOf({ resourced: 'no' }), '2026-04-01')).toEqual([['resourced', { text: find, due: '2026-04-15' }]]);
});

test.each<[string, Question, Answers, boolean]>([
  ['no, usually', yesNo('q'), answersOf({ q: 'no' }), true],
  ['don’t know, usually', yesNo('q'), answersOf({ q: 'unknown' }), true],
  ['yes, usually', yesNo('q'), answersOf({ q: 'yes' }), false],
  ['not applicable', yesNo('q', { notApplicable: true }), answersOf({ q: 'notApplicable' }), false],
  ['no, where nothing is adverse', yesNo('q', { adverse: { answers: [] } }), answersOf({ q: 'no' }), false],
  ['no, of a choice', questionOf('choice', 'q'), answersOf({ q: 'no' }), false],
  ['no answer', yesNo('q'), {}, false],
  ['an answer of another kind', yesNo('q'), answersOf({ q: chosen('no') }), false]
])('%s: adverse or not', (_what, question, answers, expected) => {
  expect(isAdverse(question, answers.q)).toBe(expected);
});
