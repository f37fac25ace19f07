import { derivedFrom } from '../../../../src/domain/submission/derivedFrom';
import { answersOf } from '../protocol/answersBuilder';
import { protocolOf } from '../protocol/protocolBuilder';
import { submissionOf } from './submissionBuilder';

const protocol = protocolOf();
const [screening, checklist] = protocol.forms;
const today = '2026-04-01';
const base = submissionOf();

test('a screening has its verdict, and leaves significance as it was', () => {
  const kept = submissionOf({ significance: 'significant' });
  expect(derivedFrom({ protocol, form: screening, others: {}, today }, answersOf({ isOne: 'no', excluded: 'no' }), kept)).toEqual({ verdict: 'notOne', significance: 'significant', assessments: kept.assessments });
  expect(derivedFrom({ protocol, form: screening, others: {}, today }, {}, base).verdict).toBeUndefined();
});

test('a checklist has its significance, and keeps it with the rules and the day', () => {
  expect(derivedFrom({ protocol, form: checklist, others: {}, today }, answersOf({ statutory: 'yes', hasMoney: 'no' }), base)).toMatchObject({
    verdict: undefined, significance: 'significant', assessments: { rules: [protocol.significance], assessments: [{ on: today, result: 'significant', protocol: 'little 1.0' }] }
  });
});

test('what other forms of the entry say counts, and what this one says counts more', () => {
  const others = answersOf({ statutory: 'yes', hasMoney: 'no' });
  const significance = (answers: ReturnType<typeof answersOf>): string | undefined => derivedFrom({ protocol, form: checklist, others, today }, answers, base).significance;
  expect([significance({}), significance(answersOf({ statutory: 'no' }))]).toEqual(['significant', 'notSignificant']);
});

test('nothing new is kept while nothing has changed', () => {
  const ground = { protocol, form: checklist, others: {}, today };
  const answers = answersOf({ statutory: 'yes', hasMoney: 'no' });
  const once = derivedFrom(ground, answers, base);
  expect(derivedFrom({ ...ground, today: '2026-05-01' }, answers, { ...base, ...once }).assessments).toBe(once.assessments);
});
