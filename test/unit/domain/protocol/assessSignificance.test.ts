import { Answers } from '../../../../src/domain/protocol/answer';
import { Assessment, assessSignificance } from '../../../../src/domain/protocol/assessSignificance';
import { FormDefinition } from '../../../../src/domain/protocol/form';
import { Criterion, SignificanceRule } from '../../../../src/domain/protocol/significance';
import { answersOf, chosen, typed } from './answersBuilder';
import { formWith, questionOf, source, text, yesNo } from './protocolBuilder';

const today = '2026-04-01';
const form = formWith(
  yesNo('statutory'), yesNo('risky'), yesNo('hasMoney'), questionOf('money', 'amount', { when: { question: 'hasMoney', is: ['yes'] } }),
  questionOf('several', 'calls', { required: false })
);
const isYes = (question: string): Criterion => ({ code: question, when: { question, is: ['yes'] }, text: text(question) });
const calls = (code: string): Criterion => ({ code, when: { question: 'calls', is: [code] }, text: text(code) });

const threshold: SignificanceRule = {
  code: 'money', shape: 'threshold', question: 'amount', text: text('The money'), limits: [{ from: '2004-04-01', over: 30_000_00 }, { from: '2026-04-01', over: 50_000_00 }], source
};
const anyOf: SignificanceRule = { code: 'duty', shape: 'anyOf', criteria: [isYes('statutory'), isYes('risky')], source };
const atLeast: SignificanceRule = { code: 'two', shape: 'atLeast', count: 2, criteria: [isYes('statutory'), isYes('risky'), calls('a')], source };
const bands = [{ from: 0, significant: false, text: text('low') }, { from: 3, significant: false, text: text('middle') }, { from: 5, significant: true, text: text('high') }];
const score: SignificanceRule = { code: 'points', shape: 'score', criteria: [{ ...isYes('statutory'), points: 3 }, { ...isYes('risky'), points: 2 }, { ...calls('a'), points: 1 }], bands, source };

function assessed(rules: readonly SignificanceRule[], answers: Answers, on = today, forms: readonly FormDefinition[] = [form]): Assessment {
  return assessSignificance({ significance: rules, forms }, answers, on);
}

describe('any of these', () => {
  test.each<[string, Answers, Assessment['result'], readonly string[] | undefined, readonly string[]]>([
    ['nothing is answered', {}, 'notYetKnown', undefined, ['statutory', 'risky']],
    ['one says so, others are open', answersOf({ risky: 'yes' }), 'significant', ['risky'], []],
    ['both say so', answersOf({ risky: 'yes', statutory: 'yes' }), 'significant', ['statutory', 'risky'], []],
    ['one says no, one is open', answersOf({ risky: 'no' }), 'notYetKnown', undefined, ['statutory']],
    ['nobody knows, which is an answer', answersOf({ risky: 'unknown', statutory: 'no' }), 'notSignificant', [], []]
  ])('when %s', (_what, answers, result, criteria, missing) => {
    expect(assessed([anyOf], answers)).toEqual({ result, missing, grounds: criteria === undefined ? [] : [{ rule: 'duty', shape: 'anyOf', significant: result === 'significant', criteria }] });
  });
});

describe('over a dated limit', () => {
  const ground = { rule: 'money', shape: 'threshold', question: 'amount' };

  test.each<[string, Answers, string, Assessment]>([
    ['over it', answersOf({ hasMoney: 'yes', amount: 42_000 }), '2026-03-31', { result: 'significant', missing: [], grounds: [{ ...ground, significant: true, amount: 42_000_00, limit: 30_000_00, since: '2004-04-01' }] } as Assessment],
    ['the same amount under the next limit, from its first day', answersOf({ hasMoney: 'yes', amount: 42_000 }), today, { result: 'notSignificant', missing: [], grounds: [{ ...ground, significant: false, amount: 42_000_00, limit: 50_000_00, since: '2026-04-01' }] } as Assessment],
    ['exactly at it', answersOf({ hasMoney: 'yes', amount: 50_000 }), today, { result: 'notSignificant', missing: [], grounds: [{ ...ground, significant: false, amount: 50_000_00, limit: 50_000_00, since: '2026-04-01' }] } as Assessment],
    ['not answered: the question is missing', answersOf({ hasMoney: 'yes' }), today, { result: 'notYetKnown', missing: ['amount'], grounds: [] }],
    ['an amount that nobody can read', answersOf({ hasMoney: 'yes', amount: typed('lots') }), today, { result: 'notYetKnown', missing: ['amount'], grounds: [] }],
    ['not asked yet: what decides whether it is asked is missing', answersOf({ amount: 90_000 }), today, { result: 'notYetKnown', missing: ['hasMoney'], grounds: [] }],
    ['not asked: an amount that is only kept counts for nothing', answersOf({ hasMoney: 'no', amount: 90_000 }), today, { result: 'notSignificant', missing: [], grounds: [] }],
    ['before the first limit', answersOf({ hasMoney: 'yes', amount: 90_000 }), '2004-03-31', { result: 'notSignificant', missing: [], grounds: [] }],
    ['an answer of another kind', answersOf({ hasMoney: 'yes', amount: 'yes' }), today, { result: 'notSignificant', missing: [], grounds: [] }]
  ])('%s', (_what, answers, on, expected) => {
    expect(assessed([threshold], answers, on)).toEqual(expected);
  });

  test('limits may stand in any order', () => {
    expect(assessed([{ ...threshold, limits: [...threshold.limits].reverse() }], answersOf({ hasMoney: 'yes', amount: 42_000 })).result).toBe('notSignificant');
  });
});

describe('at least two', () => {
  test.each<[string, Answers, Assessment['result'], readonly string[] | undefined, readonly string[]]>([
    ['hold', answersOf({ statutory: 'yes', calls: chosen('a') }), 'significant', ['statutory', 'a'], []],
    ['may still hold', answersOf({ statutory: 'yes' }), 'notYetKnown', undefined, ['risky']],
    ['can no longer hold, although one is open', answersOf({ statutory: 'no' }), 'notSignificant', [], []],
    ['do not hold', answersOf({ statutory: 'yes', risky: 'no' }), 'notSignificant', ['statutory'], []]
  ])('%s', (_what, answers, result, criteria, missing) => {
    expect(assessed([atLeast], answers)).toEqual({ result, missing, grounds: criteria === undefined ? [] : [{ rule: 'two', shape: 'atLeast', count: 2, significant: result === 'significant', criteria }] });
  });
});

describe('a score', () => {
  test.each<[string, Answers, Assessment['result'], number | undefined, readonly string[]]>([
    ['reaches the band', answersOf({ statutory: 'yes', risky: 'yes' }), 'significant', 5, []],
    ['may still reach the band', answersOf({ statutory: 'yes' }), 'notYetKnown', undefined, ['risky']],
    ['stays below it', answersOf({ statutory: 'yes', risky: 'no', calls: chosen('a') }), 'notSignificant', 4, []],
    ['is nothing', answersOf({ statutory: 'no', risky: 'no' }), 'notSignificant', 0, []]
  ])('%s', (_what, answers, result, points, missing) => {
    expect(assessed([score], answers)).toMatchObject({ result, missing, grounds: points === undefined ? [] : [{ points, significant: result === 'significant' }] });
  });

  test('is decided although one is open, when that one can no longer change it', () => {
    expect(assessed([score], answersOf({ statutory: 'no' }))).toMatchObject({ result: 'notSignificant', grounds: [{ points: 0, band: { text: { en: 'low' } } }] });
  });

  test('names what counted and the band', () => {
    expect(assessed([score], answersOf({ statutory: 'yes', risky: 'yes', calls: chosen('a') })).grounds).toEqual([{ rule: 'points', shape: 'score', significant: true, criteria: ['statutory', 'risky', 'a'], points: 6, band: bands[2] }]);
  });
});

describe('several rules', () => {
  test('one is enough; what the others say stays told', () => {
    expect(assessed([threshold, anyOf], answersOf({ statutory: 'yes', hasMoney: 'yes', amount: 4 }))).toMatchObject({ result: 'significant', missing: [], grounds: [{ rule: 'money', significant: false }, { rule: 'duty', significant: true }] });
  });

  test('all have to say no; each missing question is named once', () => {
    expect(assessed([threshold, anyOf, atLeast], answersOf({ hasMoney: 'yes' }))).toMatchObject({ result: 'notYetKnown', missing: ['amount', 'statutory', 'risky'] });
  });

  test('no rules, nothing significant', () => {
    expect(assessed([], {})).toEqual({ result: 'notSignificant', grounds: [], missing: [] });
  });

  test('questions of another form are missing as long as its answers are not there', () => {
    const forms = [form, { ...formWith(yesNo('elsewhere')), code: 'other' }];
    const rule: SignificanceRule = { ...anyOf, criteria: [isYes('elsewhere')] };
    expect(assessed([rule], answersOf({ statutory: 'yes' }), today, forms).missing).toEqual(['elsewhere']);
    expect(assessed([rule], answersOf({ elsewhere: 'yes' }), today, forms).result).toBe('significant');
  });
});
