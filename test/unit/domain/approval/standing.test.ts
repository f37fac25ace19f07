import { ChainEvent } from '../../../../src/domain/approval/chainRecord';
import { standingOf, StandingStep } from '../../../../src/domain/approval/standing';
import { stateByChain } from '../../../../src/domain/approval/stateByChain';
import { submissionStates } from '../../../../src/domain/submission/submission';
import { chain, decided, someone, step, submitted } from './approvalBuilder';

const first: StandingStep = { ...step(), id: '7', round: 1 };
const second: StandingStep = { ...step({ position: 2, code: 'executiveDirector', role: 'executiveDirector', holder: someone('director') }), id: '8', round: 1 };
const by = (name: string, event: ChainEvent): { readonly by: string; readonly event: ChainEvent } => ({ by: name, event });
const approval = by('head', decided());

test('what was never submitted stands nowhere', () => {
  expect(standingOf([], [first])).toBeUndefined();
});

test('it waits for the step of its round, since it was submitted', () => {
  expect(standingOf(chain(submitted), [first])).toMatchObject({ state: 'Submitted', submitted: { byName: 'Name of officer' }, decided: [], waiting: { id: '7', since: '2026-06-15T09:00:00Z' } });
});

test('a step that somebody has closed in the list, or opened again, stands as the chain says', () => {
  expect(standingOf(chain(submitted), [{ ...first, state: 'Approved' }])?.waiting).toMatchObject({ id: '7', state: 'Open' });
  expect(standingOf(chain(submitted, approval), [first, second])?.waiting).toMatchObject({ id: '8', since: '2026-06-15T09:01:00Z' });
});

test('between two steps nothing is waited for', () => {
  expect(standingOf(chain(submitted, approval), [first])).toMatchObject({ state: 'Submitted', waiting: undefined });
});

test('whoever the policy unit gave a step to has had it since then', () => {
  const given = by('policy', { kind: 'reassigned', step: '7', from: 'head', to: 'other', toName: 'Name of other', reason: 'Away' });
  expect(standingOf(chain(submitted, given), [first])?.waiting).toMatchObject({ holder: { oid: 'other', name: 'Name of other' }, since: '2026-06-15T09:01:00Z' });
});

test('of a decision that was corrected only the correction counts', () => {
  const corrected = by('head', decided({ decision: 'return', comment: 'On second thoughts', nonce: 'n-2', supersedes: { position: 2, reason: 'Misread' } }));
  const standing = standingOf(chain(submitted, approval, corrected), [first]);
  expect(standing).toMatchObject({ state: 'Returned', waiting: undefined });
  expect(standing?.decided.map(({ position }) => position)).toEqual([3]);
});

test('submitted again it stands anew: what was decided before belongs to the round before', () => {
  const returned = by('head', decided({ decision: 'return', comment: 'More' }));
  expect(standingOf(chain(submitted, returned, submitted), [{ ...first, state: 'Returned' }, { ...first, id: '9', round: 3 }])).toMatchObject({ state: 'Submitted', decided: [], waiting: { id: '9', since: '2026-06-15T09:02:00Z' } });
});

test('a withdrawn one tells why', () => {
  expect(standingOf(chain(submitted, by('officer', { kind: 'withdrawn', reason: 'Too early' })), [first])).toMatchObject({ state: 'Withdrawn', withdrawn: { byName: 'Name of officer', reason: 'Too early' }, waiting: undefined });
});

test('without a chain a form is a draft whatever its list says, but for one that its officer finished; with one it is what that says', () => {
  for (const state of submissionStates) {
    expect(stateByChain(state, undefined)).toBe(state === 'Concluded' ? 'Concluded' : 'Draft');
    expect(stateByChain(state, { state: 'Returned' })).toBe('Returned');
  }
});
