import { Assessment } from '../../../../src/domain/protocol/assessSignificance';
import { keepAssessment, KeptAssessments, nothingKept } from '../../../../src/domain/protocol/keptAssessments';
import { parseKeptAssessments } from '../../../../src/domain/protocol/parseKeptAssessments';
import { protocolOf } from './protocolBuilder';

const rules = protocolOf().significance;
const under = { protocol: 'little 1.0', rules, today: '2026-04-01' };
const over = (amount: number): Assessment => ({
  result: amount > 30 ? 'significant' : 'notSignificant', missing: [], grounds: [{ rule: 'money', shape: 'threshold', significant: amount > 30, question: 'amount', amount, limit: 30, since: '2020-04-01' }]
});
const unknown: Assessment = { result: 'notYetKnown', grounds: [], missing: ['amount'] };
const amounts = ({ assessments }: KeptAssessments): readonly unknown[] => assessments.map(({ grounds: [ground] }) => ground !== undefined && 'amount' in ground ? ground.amount : undefined);
const first = keepAssessment(nothingKept, over(42), under);

test('a first result is kept with its day, its rules and what it was given under', () => {
  expect(first).toEqual({ rules: [rules], assessments: [{ on: '2026-04-01', result: 'significant', grounds: over(42).grounds, protocol: 'little 1.0', by: 0 }] });
});

test('the same result is not kept twice, whatever day it is', () => {
  expect(keepAssessment(first, over(42), { ...under, today: '2026-05-01' })).toBe(first);
});

test('nor is one that came back from the list, where names stand in another order', () => {
  const read = parseKeptAssessments(JSON.stringify(first)) ?? nothingKept;
  expect(read).toEqual(first);
  expect(keepAssessment(read, over(42), under)).toBe(read);
});

test('other grounds are kept beside the old ones, the rules once', () => {
  const next = keepAssessment(first, over(50), { ...under, today: '2026-05-01' });
  expect(amounts(next)).toEqual([42, 50]);
  expect(next.rules).toHaveLength(1);
});

test('on one day, an amount that is being typed leaves one trace', () => {
  expect(amounts(keepAssessment(keepAssessment(first, over(420), under), over(4200), under))).toEqual([4200]);
});

test('a result that turns is kept even on one day', () => {
  expect(amounts(keepAssessment(keepAssessment(first, over(4), under), over(42), under))).toEqual([42, 4, 42]);
});

test('other rules: the old result stays with the old ones', () => {
  const stricter = rules.map((rule) => (rule.shape === 'threshold' ? { ...rule, limits: [{ from: '2026-04-01', over: 10 }] } : rule));
  const next = keepAssessment(first, over(42), { protocol: 'little 2.0', rules: stricter, today: '2026-04-01' });
  expect(next).toMatchObject({ rules: [rules, stricter], assessments: [{ by: 0, protocol: 'little 1.0' }, { by: 1, protocol: 'little 2.0' }] });
});

test('that nothing is known yet is kept only after something was known', () => {
  expect(keepAssessment(nothingKept, unknown, under)).toBe(nothingKept);
  expect(keepAssessment(first, unknown, under).assessments.map(({ result }) => result)).toEqual(['significant', 'notYetKnown']);
});

test('a hundred are kept, the newest', () => {
  const many = Array.from({ length: 150 }, (_, index) => index).reduce((kept, index) => keepAssessment(kept, over(index % 2 === 0 ? 100 + index : 1), under), nothingKept);
  expect(many.assessments).toHaveLength(100);
  expect(amounts(many).slice(-2)).toEqual([248, 1]);
});
