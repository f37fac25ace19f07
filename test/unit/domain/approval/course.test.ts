import { ChainRecord, DecisionEvent } from '../../../../src/domain/approval/chainRecord';
import { courseOf, stepIn } from '../../../../src/domain/approval/course';
import { Decision } from '../../../../src/domain/approval/decision';
import { stageOfCourse } from '../../../../src/domain/approval/stageOfCourse';
import { chain, decided, someone, step, submitted } from './approvalBuilder';

const byHead = { by: 'head', event: decided() };
const byDirector = { by: 'director', event: decided({ step: '8', nonce: 'n-2' }) };
const returned = { by: 'head', event: decided({ decision: 'return' }) };
const withdrawn = { by: 'officer', event: { kind: 'withdrawn', reason: '' } } as const;

test.each<[string, readonly ChainRecord[], string, number, number]>([
  ['submitted', chain(submitted), 'Submitted', 0, 1],
  ['approved by the first', chain(submitted, byHead), 'Submitted', 1, 1],
  ['approved by both', chain(submitted, byHead, byDirector), 'Approved', 2, 1],
  ['returned by the first', chain(submitted, returned), 'Returned', 0, 1],
  ['returned by the second', chain(submitted, byHead, { by: 'director', event: decided({ step: '8', decision: 'return' }) }), 'Returned', 1, 1],
  ['rejected', chain(submitted, { by: 'head', event: decided({ decision: 'reject' }) }), 'Rejected', 0, 1],
  ['withdrawn', chain(submitted, withdrawn), 'Withdrawn', 0, 1],
  ['returned and submitted again', chain(submitted, returned, submitted), 'Submitted', 0, 3],
  ['corrected from a return to an approval', chain(submitted, returned, { by: 'head', event: decided({ supersedes: { position: 2, reason: 'The wrong form.' } }) }), 'Submitted', 1, 1]
])('%s', (_, records, state, approved, round) => {
  expect(courseOf(records)).toMatchObject({ state, approved, round, contentHash: 'c0ffee', submitter: 'officer' });
});

test('a form that was never submitted has no course', () => {
  expect(courseOf([])).toBeUndefined();
});

const given = { by: 'policy', event: { kind: 'reassigned', step: '7', to: 'director', toName: 'Name of director', reason: 'Away.' } } as const;
const corrects = (decision: Decision): { readonly by: string; readonly event: DecisionEvent } => ({ by: 'head', event: decided({ decision, nonce: 'n-3', supersedes: { position: 2, reason: 'By mistake.' } }) });

test.each([
  ['open, while it waits', chain(submitted), 1, 'Open', 'Open'],
  ['an exception, while it waits', chain(submitted), 1, 'Exception', 'Exception'],
  ['approved, though its list has not heard of it', chain(submitted, byHead), 1, 'Open', 'Approved'],
  ['closed by a withdrawal', chain(submitted, withdrawn), 1, 'Open', 'Closed'],
  ['closed by a later submission', chain(submitted, withdrawn, submitted), 1, 'Open', 'Closed'],
  ['as it was decided in an earlier round', chain(submitted, returned, submitted), 1, 'Returned', 'Returned'],
  ['returned, once that corrected its approval', chain(submitted, byHead, corrects('return')), 1, 'Approved', 'Returned'],
  ['open though somebody wrote a decision into its list', chain(submitted), 1, 'Approved', 'Open'],
  ['open, once the policy unit has given an exception to somebody', chain(submitted, given), 1, 'Exception', 'Open']
] as const)('a step is %s', (_, records, round, state, expected) => {
  const course = courseOf(records);
  const kept = step({ state, exception: state === 'Exception' ? 'nobody' : undefined });
  expect(course && stepIn(course, { ...kept, id: '7', round }).state).toBe(expected);
});

test.each([
  ['closed, when the decision before it is corrected into a return', corrects('return'), 'Open', undefined, 'Closed'],
  ['open still, when only the comment before it is corrected', corrects('approve'), 'Open', undefined, 'Open'],
  ['open again, when it was closed and is waited for once more', corrects('approve'), 'Closed', undefined, 'Open'],
  ['an exception again, when it was one', corrects('approve'), 'Closed', 'nobody', 'Exception']
] as const)('the next step is %s', (_, correction, state, exception, expected) => {
  const course = courseOf(chain(submitted, byHead, correction));
  expect(course && stepIn(course, { ...step({ position: 2, state, exception }), id: '8', round: 1 }).state).toBe(expected);
});

test('whoever the policy unit gave a step to holds it by name, in that round alone', () => {
  const course = courseOf(chain(submitted, given));
  const exception = { ...step({ state: 'Exception', exception: 'nobody', holder: undefined }), id: '7', round: 1 };
  expect(course && stepIn(course, exception)).toEqual({ ...step({ holder: someone('director'), isNamed: true }), id: '7', round: 1 });
  const withDay = { by: 'policy', event: { ...given.event, to: 'other', toName: 'Name of other', due: '2026-07-31' } } as const;
  const twice = courseOf(chain(submitted, withDay, given));
  expect(twice && stepIn(twice, exception)).toMatchObject({ holder: someone('director'), due: '2026-07-31' });
  const later = courseOf(chain(submitted, given, withdrawn, submitted));
  expect(later && stepIn(later, { ...step(), id: '7', round: 4 })).toEqual({ ...step(), id: '7', round: 4 });
});

test.each([
  ['Submitted', 'Checklist', 'Approval'], ['Submitted', 'Running', undefined], ['Approved', 'Approval', 'Set up'], ['Approved', 'Checklist', 'Set up'], ['Approved', 'Running', undefined],
  ['Returned', 'Approval', 'Checklist'], ['Withdrawn', 'Approval', 'Checklist'], ['Rejected', 'Approval', undefined], ['Draft', 'Checklist', undefined]
] as const)('%s: an entry in %s goes to %s', (state, stage, expected) => {
  expect(stageOfCourse(state, stage)).toBe(expected);
});

test.each([
  ['Returned', 'Set up', 'Checklist'], ['Rejected', 'Set up', 'Approval'], ['Rejected', 'Checklist', 'Approval'], ['Approved', 'Approval', 'Set up'], ['Submitted', 'Checklist', 'Approval'],
  ['Returned', 'Running', undefined], ['Rejected', 'Approval', undefined]
] as const)('corrected to %s: an entry in %s goes to %s', (state, stage, expected) => {
  expect(stageOfCourse(state, stage, true)).toBe(expected);
});
