import { submissionName, submittedContent, SubmittedContent } from '../../../../src/domain/approval/submittedContent';
import { Answers } from '../../../../src/domain/protocol/answer';
import { canonicalJson } from '../../../../src/domain/record/canonicalJson';
import { answersOf, written } from '../protocol/answersBuilder';
import { formWith, protocolOf, questionOf, yesNo } from '../protocol/protocolBuilder';

const form = formWith(yesNo('hasMoney'), questionOf('money', 'amount', { when: { question: 'hasMoney', is: ['yes'] } }), questionOf('longText', 'why'));
const protocol = protocolOf({ forms: [form] });
const evidence = [{ question: 'why', address: 'https://council.example/a.docx', driveItem: '01A', version: '3.0', sha256: 'ab' }];

function content(answers: Answers): SubmittedContent {
  return submittedContent({
    place: { id: 42, restricted: false }, entry: { id: 9, reference: 'P-0009', name: 'Safer Roads' }, protocol, form, route: protocol.routes[0], answers,
    assessment: { result: 'significant', grounds: [], missing: [] }, evidence
  });
}

test('the copy says what was answered, under what, and what it comes to', () => {
  expect(content(answersOf({ hasMoney: 'yes', amount: 500, why: written('Fewer accidents') }))).toEqual({
    format: 1, submission: '42', entry: { reference: 'P-0009', name: 'Safer Roads' }, protocol: 'little 1.0', form: 'checklist', route: 'usual',
    answers: answersOf({ hasMoney: 'yes', amount: 500, why: written('Fewer accidents') }), significance: { result: 'significant', grounds: [], rules: protocol.significance }, evidence
  });
});

test('an answer to what is not asked any longer is not submitted', () => {
  expect(content(answersOf({ hasMoney: 'no', amount: 500 })).answers).toEqual(answersOf({ hasMoney: 'no' }));
});

test('half a character can be hashed; whole ones stay what they are', () => {
  const { answers } = content(answersOf({ why: written('Cut \ud83d here, not 😀 there') }));
  expect(answers).toEqual(answersOf({ why: written('Cut \ufffd here, not 😀 there') }));
  expect(() => canonicalJson(answers)).not.toThrow();
});

test('the same content has the same canonical text, in whatever order it was answered', () => {
  const given = answersOf({ hasMoney: 'yes', amount: 500 });
  expect(canonicalJson(content({ amount: given.amount, hasMoney: given.hasMoney }))).toBe(canonicalJson(content(given)));
  expect(canonicalJson(content(answersOf({ hasMoney: 'yes', amount: 501 })))).not.toBe(canonicalJson(content(given)));
});

test.each([[{ id: 42, restricted: false }, '42'], [{ id: 42, restricted: true }, 'R42']])('%o is called %s', (place, name) => {
  expect(submissionName(place)).toBe(name);
});
