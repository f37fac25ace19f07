import { checkSubmit, FormToSubmit, SubmitCheck } from '../../../../src/domain/approval/submitCheck';
import { Assessment } from '../../../../src/domain/protocol/assessSignificance';
import { Route } from '../../../../src/domain/protocol/protocol';
import { submissionStates } from '../../../../src/domain/submission/submission';
import { answersOf, typed } from '../protocol/answersBuilder';
import { protocolOf } from '../protocol/protocolBuilder';

const [usual] = protocolOf().routes;
const significantFirst: readonly Route[] = [{ ...usual, code: 'significant', when: 'significant' }, usual];
const assessed = (result: Assessment['result'], missing: readonly string[] = []): Assessment => ({ result, grounds: [], missing });
const complete = answersOf({ statutory: 'no', hasMoney: 'no', resourced: 'yes' });

function check(more: Partial<FormToSubmit> = {}, routes: readonly Route[] = [usual]): SubmitCheck {
  return checkSubmit(protocolOf({ routes }), { state: 'Draft', form: 'checklist', answers: complete, assessment: assessed('notSignificant'), ...more });
}

test('a complete form is ready, with the route that it takes', () => {
  expect(check()).toEqual({ kind: 'ready', route: usual });
  expect(check({ assessment: assessed('significant') }, significantFirst)).toMatchObject({ kind: 'ready', route: { code: 'significant' } });
  expect(check({}, significantFirst)).toMatchObject({ kind: 'ready', route: { code: 'usual' } });
});

test.each(submissionStates)('a form that is %s may be submitted only as a draft or when it was returned', (state) => {
  expect(check({ state })).toEqual(state === 'Draft' || state === 'Returned' ? { kind: 'ready', route: usual } : { kind: 'wrongState', state });
});

test.each<[string, Partial<FormToSubmit>, readonly Route[], SubmitCheck]>([
  ['a question is not answered', { answers: answersOf({ statutory: 'no', hasMoney: 'no' }) }, [usual], { kind: 'incomplete', problems: [{ question: 'resourced', code: 'required' }] }],
  ['an amount cannot be read', { answers: { ...complete, ...answersOf({ hasMoney: 'yes', amount: typed('some') }) } }, [usual], { kind: 'incomplete', problems: [{ question: 'amount', code: 'typed' }] }],
  ['nobody has decided on an action', { answers: { ...complete, ...answersOf({ resourced: 'no' }) } }, [usual], { kind: 'incomplete', problems: [{ question: 'resourced', code: 'actionUndecided' }] }],
  ['a gate is closed', { answers: { ...complete, resourced: { ...answersOf({ resourced: 'no' }).resourced, action: { state: 'accepted', id: 7 } } } }, [usual], { kind: 'gated', gates: ['staff'] }],
  ['the route hangs on a significance that is open', { assessment: assessed('notYetKnown', ['amount']) }, significantFirst, { kind: 'significanceOpen', missing: ['amount'] }],
  ['nobody decides on such forms', { form: 'screening', answers: answersOf({ isOne: 'yes', excluded: 'no' }) }, [usual], { kind: 'noRoute' }],
  ['the pack has no such form', { form: 'other' }, [{ ...usual, form: 'other' }], { kind: 'noRoute' }],
  ['no route takes these answers', {}, [{ ...usual, when: { question: 'statutory', is: ['yes'] } }], { kind: 'noRoute' }]
])('it is refused when %s', (_, more, routes, expected) => {
  expect(check(more, routes)).toEqual(expected);
});

test('whoever submits a form is nobody whom it names to decide on it', () => {
  const named: Route = { ...usual, steps: [...usual.steps, { ...usual.steps[0], code: 'assessment', namedBy: 'assessedBy' }] };
  const answers = { ...complete, assessedBy: { value: { kind: 'person', person: { id: 3, name: 'Sian', oid: 'sian' } } } } as const;
  expect(check({ answers, submitter: 'sian' }, [named])).toEqual({ kind: 'namesSubmitter', question: 'assessedBy' });
  for (const submitter of ['mark', undefined]) expect(check({ answers, submitter }, [named])).toEqual({ kind: 'ready', route: named });
});

test('an open significance keeps nothing where no route hangs on it', () => {
  expect(check({ assessment: assessed('notYetKnown', ['amount']) })).toEqual({ kind: 'ready', route: usual });
});
