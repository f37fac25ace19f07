import { Assessment } from '../../../../src/domain/protocol/assessSignificance';
import { keepAssessment, KeptAssessments, nothingKept } from '../../../../src/domain/protocol/keptAssessments';
import { shownSignificance } from '../../../../src/domain/submission/shownSignificance';
import { submissionStates } from '../../../../src/domain/submission/submission';
import { protocolOf } from '../protocol/protocolBuilder';

const rules = protocolOf().significance;
const stricter = rules.map((rule) => (rule.shape === 'threshold' ? { ...rule, limits: [{ from: '2026-04-01', over: 10_00 }] } : rule));
const over = (amount: number, limit = 30): Assessment => ({
  result: amount > limit ? 'significant' : 'notSignificant', missing: [], grounds: [{ rule: 'money', shape: 'threshold', significant: amount > limit, question: 'amount', amount, limit, since: '2020-04-01' }]
});
const unknown: Assessment = { result: 'notYetKnown', grounds: [], missing: ['amount'] };
const kept = (...assessed: readonly (readonly [string, Assessment])[]): KeptAssessments =>
  assessed.reduce((all, [today, each]) => keepAssessment(all, each, { protocol: 'little 1.0', rules, today }), nothingKept);
const [twenty, forty] = [over(20), over(40)];
const both = kept(['2026-01-01', forty], ['2026-02-01', twenty]);
const daysOf = ({ earlier }: { readonly earlier: readonly { readonly on: string }[] }): readonly string[] => earlier.map(({ on }) => on);

test('an open form shows its result of now, and once what was kept of it', () => {
  const shown = shownSignificance({ state: 'Draft', assessments: both }, rules, () => twenty);
  expect(shown.current).toEqual({ ...twenty, rules });
  expect(daysOf(shown)).toEqual(['2026-01-01']);
});

test('a result that is not kept yet hides none of the older ones', () => {
  expect(daysOf(shownSignificance({ state: 'Draft', assessments: both }, rules, () => over(50)))).toEqual(['2026-02-01', '2026-01-01']);
  expect(daysOf(shownSignificance({ state: 'Returned', assessments: both }, rules, () => unknown))).toEqual(['2026-02-01', '2026-01-01']);
});

test('the same result under other rules is another one', () => {
  expect(daysOf(shownSignificance({ state: 'Draft', assessments: both }, stricter, () => twenty))).toEqual(['2026-02-01', '2026-01-01']);
});

test.each(submissionStates.filter((state) => state !== 'Draft' && state !== 'Returned'))('one that is %s keeps its last result, with the rules of then', (state) => {
  const shown = shownSignificance({ state, assessments: both }, stricter, () => { throw new Error('It must not be assessed anew.'); });
  expect(shown.current).toEqual({ result: 'notSignificant', grounds: twenty.grounds, missing: [], rules, on: '2026-02-01' });
  expect(daysOf(shown)).toEqual(['2026-01-01']);
});

test('one that closed before anything was known says so', () => {
  expect(shownSignificance({ state: 'Withdrawn', assessments: nothingKept }, rules, () => forty)).toMatchObject({ current: { result: 'notYetKnown' }, earlier: [] });
});
