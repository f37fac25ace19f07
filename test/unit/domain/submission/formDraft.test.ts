import type { Answer, Answers } from '../../../../src/domain/protocol/answer';
import { nothingKept } from '../../../../src/domain/protocol/keptAssessments';
import { answersToSave, decideAnswer, draftOf, FormDraft, rebaseDraft, tooLongAnswers, typedMeanwhile } from '../../../../src/domain/submission/formDraft';
import { isOpen, Submission, submissionStates } from '../../../../src/domain/submission/submission';

const text = (words: string): Answer => ({ value: { kind: 'text', text: words } });
const stored = (version: string, answers: Answers): Submission => ({
  id: 1, restricted: false, version, title: 'Screening', form: 'screening', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-11-20T09:00:00Z', answers, assessments: nothingKept
});
const draft = (base: Answers, answers: Answers, more: Partial<FormDraft> = {}): FormDraft => ({ ...draftOf(stored('1', base)), answers, ...more });

test('a draft and a returned form take answers, others none', () => {
  expect(submissionStates.filter((state) => isOpen({ state }))).toEqual(['Draft', 'Returned']);
});

test('of a form that is as it was read, nothing is taken', () => {
  const mine = draft({}, { aim: text('Mine') });
  expect(rebaseDraft(mine, stored('1', { aim: text('Not looked at') }))).toEqual({ draft: mine, taken: [] });
});

test.each<[what: string, base: Answers, mine: Answers, sent: readonly Answers[], theirs: Answers, answers: Answers, clashes: readonly string[]]>([
  ['theirs alone', { aim: text('A') }, { aim: text('A') }, [], { aim: text('B') }, { aim: text('B') }, []],
  ['mine alone', { aim: text('A') }, { aim: text('C') }, [], { aim: text('A'), other: text('x') }, { aim: text('C'), other: text('x') }, []],
  ['both', { aim: text('A') }, { aim: text('C') }, [], { aim: text('B') }, { aim: text('C') }, ['aim']],
  ['mine, on top of what I sent', {}, { aim: text('CD') }, [{ aim: text('C') }], { aim: text('C') }, { aim: text('CD') }, []],
  ['mine, on top of the first of two that I sent', {}, { aim: text('CDE') }, [{ aim: text('C') }, { aim: text('CD') }], { aim: text('C') }, { aim: text('CDE') }, []],
  ['mine, where I had sent it emptied', { aim: text('A') }, { aim: text('B') }, [{}], {}, { aim: text('B') }, []],
  ['mine, back to what it was before I sent', { aim: text('A') }, { aim: text('A') }, [{ aim: text('B') }], { aim: text('B') }, { aim: text('A') }, []],
  ['theirs, on top of what I sent', {}, { aim: text('CD') }, [{ aim: text('C') }], { aim: text('X') }, { aim: text('CD') }, ['aim']]
])('a question changed by %s', (_what, base, mine, sent, theirs, answers, clashes) => {
  const rebased = rebaseDraft(draft(base, mine, { sent }), stored('2', theirs)).draft;
  expect(rebased).toMatchObject({ base: { version: '2' }, sent: [] });
  expect(rebased.answers).toEqual(answers);
  expect(rebased.clashes).toEqual(clashes.map((question) => ({ question, theirs: theirs[question] })));
});

test('a clash that nobody has decided stays one when the form is read again, with what is there now', () => {
  const open = draft({ aim: text('B') }, { aim: text('C') }, { clashes: [{ question: 'aim', theirs: text('B') }] });
  expect(rebaseDraft(open, stored('2', { aim: text('B2') })).draft.clashes).toEqual([{ question: 'aim', theirs: text('B2') }]);
  expect(rebaseDraft(open, stored('2', { aim: text('C') })).draft.clashes).toEqual([]);
});

test('while a clash is open, theirs is saved and mine is kept', () => {
  const open = draft({ aim: text('B') }, { aim: text('C'), other: text('x') }, { clashes: [{ question: 'aim', theirs: text('B') }] });
  expect(answersToSave(open)).toEqual({ aim: text('B'), other: text('x') });
  expect(answersToSave(decideAnswer(open, 'aim', 'mine'))).toEqual({ aim: text('C'), other: text('x') });
  expect(decideAnswer(open, 'aim', 'theirs').answers).toEqual({ aim: text('B'), other: text('x') });
});

test('an answer that is too long is not saved: the list keeps what it has, and the other answers are saved', () => {
  const long = text('x'.repeat(10_001));
  const typed = draft({ aim: text('B') }, { aim: long, other: text('x') });
  expect(answersToSave(typed)).toEqual({ aim: text('B'), other: text('x') });
  expect(tooLongAnswers(typed)).toEqual(['aim']);
  expect(answersToSave(draft({}, { aim: long, other: text('x') }))).toEqual({ other: text('x') });
  expect(answersToSave(draft({}, { aim: text('x'.repeat(10_000)) }))).toEqual({ aim: text('x'.repeat(10_000)) });
});

test('an answer that is too long and in the list already stays as it is', () => {
  const held = draft({ aim: text('x'.repeat(10_001)) }, { aim: text('x'.repeat(10_001)), other: text('x') });
  expect(answersToSave(held)).toEqual(held.answers);
  expect(tooLongAnswers(held)).toEqual([]);
});

test('theirs may be that it is empty', () => {
  const open = draft({}, { aim: text('C') }, { clashes: [{ question: 'aim' }] });
  expect(answersToSave(open)).toBe(open.base.answers);
  expect(decideAnswer(open, 'aim', 'theirs').answers).toEqual({});
});

describe('what was typed while it was being saved', () => {
  test('goes on top of what saving answered', () => {
    const saved = draft({ aim: text('A'), theirs: text('T') }, { aim: text('A'), theirs: text('T') });
    const { draft: now, taken } = typedMeanwhile(saved, { aim: text('A') }, { aim: text('AB'), more: text('m') });
    expect(now.answers).toEqual({ aim: text('AB'), theirs: text('T'), more: text('m') });
    expect(now.clashes).toEqual([]);
    expect(taken).toEqual(['theirs']);
  });

  test('clashes with what somebody else answered there', () => {
    const saved = draft({ aim: text('T') }, { aim: text('T') });
    expect(typedMeanwhile(saved, {}, { aim: text('M') }).draft).toMatchObject({ answers: { aim: text('M') }, clashes: [{ question: 'aim', theirs: text('T') }] });
  });

  test('in a clash stays in the clash', () => {
    const saved = draft({ aim: text('T') }, { aim: text('M') }, { clashes: [{ question: 'aim', theirs: text('T') }] });
    expect(typedMeanwhile(saved, { aim: text('M') }, { aim: text('MM') }).draft).toMatchObject({ answers: { aim: text('MM') }, clashes: [{ question: 'aim', theirs: text('T') }] });
  });

  test('and was not saved, is kept with what was sent', () => {
    const failed = draft({}, { aim: text('A') }, { sent: [{ aim: text('A') }] });
    expect(typedMeanwhile(failed, { aim: text('A') }, { aim: text('AB') }).draft).toMatchObject({ answers: { aim: text('AB') }, sent: [{ aim: text('A') }] });
  });
});
