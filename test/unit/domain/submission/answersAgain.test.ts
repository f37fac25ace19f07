import { Answers } from '../../../../src/domain/protocol/answer';
import { answersAgain } from '../../../../src/domain/submission/answersAgain';
import { formWith, questionOf, yesNo } from '../protocol/protocolBuilder';

test('answers to questions that are still asked, of the kind that is asked for, with their comments', () => {
  const form = formWith(questionOf('shortText', 'name'), questionOf('money', 'amount'), questionOf('money', 'budget'), yesNo('agreed'));
  const kept: Answers = { name: { value: { kind: 'text', text: 'Canal' } }, amount: { value: { kind: 'typed', text: 'some' } }, agreed: { comment: 'Not yet.' } };
  expect(answersAgain(form, { ...kept, budget: { value: { kind: 'text', text: 'of another version' } }, gone: { value: { kind: 'text', text: 'x' } }, constructor: { comment: 'no question' } })).toEqual(kept);
});
