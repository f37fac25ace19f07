import { isDecided, needsDecision, withDecisions } from '../../../../src/domain/import/answering';
import { noAnswers } from '../../../../src/domain/import/answers';
import type { Question } from '../../../../src/domain/import/question';

const service: Question = { kind: 'value', field: 'service', fieldKind: 'choice', text: 'housng', rows: 2, suggested: 'Housing' };
const added: Question = { kind: 'organisation', text: 'Quite Other', key: 'quiteother', rows: 1, near: [] };

describe('decisions about texts', () => {
  it('are kept by field and text, and can be taken back', () => {
    const decided = withDecisions(noAnswers, [{ ...service, answer: 'Housing' }, { kind: 'person', text: 'Meg', answer: { kind: 'none' } }]);
    expect(isDecided(service, decided)).toBe(true);
    expect(decided.people).toEqual({ Meg: { kind: 'none' } });
    expect(withDecisions(decided, [{ ...service, answer: undefined }]).values.service).toEqual({});
  });

  it('leave what was decided before as it was', () => {
    const first = withDecisions(noAnswers, [{ ...service, answer: 'Housing' }]);
    withDecisions(first, [{ ...service, answer: 'Finance' }]);
    expect(first.values.service).toEqual({ housng: 'Housing' });
  });

  it.each(['__proto__', 'constructor', 'toString'])('of a text that every object has (%s) are of that text alone', (text) => {
    const question: Question = { ...service, text };
    expect(isDecided(question, noAnswers)).toBe(false);
    const decided = withDecisions(noAnswers, [{ ...question, answer: 'Housing' }, { kind: 'person', text, answer: { kind: 'none' } }]);
    expect(isDecided(question, decided)).toBe(true);
    expect(isDecided({ kind: 'person', text, rows: 1 }, decided)).toBe(true);
    expect(isDecided({ ...question, text: 'other' }, decided)).toBe(false);
  });

  it('are not needed of an organisation that is like no other', () => {
    expect(needsDecision(added)).toBe(false);
    expect(needsDecision(service)).toBe(true);
  });
});
