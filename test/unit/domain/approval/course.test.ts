import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { courseOf, stepStateIn } from '../../../../src/domain/approval/course';
import { stageOfCourse } from '../../../../src/domain/approval/stageOfCourse';
import { chain, decided, submitted } from './approvalBuilder';

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

test.each([
  ['open, while it waits', chain(submitted), 1, 'Open', 'Open'],
  ['an exception, while it waits', chain(submitted), 1, 'Exception', 'Exception'],
  ['approved, though its list has not heard of it', chain(submitted, byHead), 1, 'Open', 'Approved'],
  ['closed by a withdrawal', chain(submitted, withdrawn), 1, 'Open', 'Closed'],
  ['closed by a later submission', chain(submitted, withdrawn, submitted), 1, 'Open', 'Closed'],
  ['as it was decided in an earlier round', chain(submitted, returned, submitted), 1, 'Returned', 'Returned']
] as const)('a step is %s', (_, records, round, state, expected) => {
  const course = courseOf(records);
  expect(course && stepStateIn(course, { id: '7', round, state })).toBe(expected);
});

test.each([
  ['Submitted', 'Checklist', 'Approval'], ['Submitted', 'Running', undefined], ['Approved', 'Approval', 'Set up'], ['Approved', 'Checklist', 'Set up'], ['Approved', 'Running', undefined],
  ['Returned', 'Approval', 'Checklist'], ['Withdrawn', 'Approval', 'Checklist'], ['Rejected', 'Approval', undefined], ['Draft', 'Checklist', undefined]
] as const)('%s: an entry in %s goes to %s', (state, stage, expected) => {
  expect(stageOfCourse(state, stage)).toBe(expected);
});
