import { onceTold } from '../../../../src/domain/approval/onceTold';
import { chain, decided, someone, step, submitted } from './approvalBuilder';

const approved = { by: 'head', event: decided() };
const corrected = { by: 'head', event: decided({ decision: 'return', nonce: 'n-3', supersedes: { position: 2, reason: 'By mistake.' } }) };
const withdrawn = { by: 'officer', event: { kind: 'withdrawn', reason: '' } } as const;
const given = { by: 'policy', event: { kind: 'reassigned', step: '7', to: 'director', toName: 'Name of director', reason: 'Away.' } } as const;
const listed = (state: ReturnType<typeof step>['state'], more = {}): Parameters<typeof onceTold>[0] => ({ ...step(), state, id: '7', round: 1, ...more });

test.each([
  ['says so now', chain(submitted, approved), listed('Approved')],
  ['said so before it was corrected: whoever corrected it was broken off', chain(submitted, approved, corrected), listed('Approved')],
  ['says that it waits, be it an exception', chain(submitted), listed('Exception')],
  ['closed it in a later round', chain(submitted, withdrawn, submitted), listed('Closed')],
  ['gave it to whom it asks', chain(submitted, given), listed('Open', { isNamed: true, holder: someone('director') })]
])('told by a chain that %s', (_, records, told) => {
  expect(onceTold(told, records)).toBe(true);
});

test.each([
  ['never said: of a correction', chain(submitted, approved), listed('Returned')],
  ['never said: of a withdrawal', chain(submitted), listed('Closed')],
  ['never said: of a hand-over', chain(submitted), listed('Open', { isNamed: true, holder: someone('director') })],
  ['never said: of the approval that opened it', chain(submitted), listed('Open', { id: '8', position: 2 })],
  ['never said: of a round that it does not know', chain(submitted), listed('Open', { round: 2 })]
])('not told by a chain that %s', (_, records, told) => {
  expect(onceTold(told, records)).toBe(false);
});
