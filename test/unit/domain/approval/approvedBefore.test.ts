import { approvedBefore } from '../../../../src/domain/approval/approvedBefore';
import { ChainRecord, DecisionEvent } from '../../../../src/domain/approval/chainRecord';
import { chain, decided, submitted } from './approvalBuilder';

const byHead = { by: 'head', event: decided() };
const byDirector = (more: Partial<DecisionEvent> = {}): { readonly by: string; readonly event: DecisionEvent } => ({ by: 'director', event: decided({ step: '8', ...more }) });
const corrected = (position: number, decision: DecisionEvent['decision']): ReturnType<typeof byDirector> => byDirector({ decision, supersedes: { position, reason: 'By mistake.' } });
const resubmitted = { ...submitted, event: { ...submitted.event, contentHash: 'beef' } };

test.each<[string, readonly ChainRecord[], string | undefined]>([
  ['nothing', [], undefined],
  ['approved for the first time', chain(submitted, byHead, byDirector()), undefined],
  ['approved after a return', chain(submitted, byHead, byDirector({ decision: 'return' }), resubmitted, byHead, byDirector()), undefined],
  ['approved by a correction of the first step', chain(submitted, { by: 'head', event: decided({ decision: 'return' }) }, { by: 'head', event: decided({ supersedes: { position: 2, reason: 'No.' } }) }, byDirector()), undefined],
  ['approved, and rejected after all', chain(submitted, byHead, byDirector(), corrected(3, 'reject')), 'c0ffee'],
  ['approved, rejected, and approved after all', chain(submitted, byHead, byDirector(), corrected(3, 'reject'), corrected(4, 'approve')), 'c0ffee'],
  ['approved, returned after all, and approved in the next round', chain(submitted, byHead, byDirector(), corrected(3, 'return'), resubmitted, byHead, byDirector()), 'c0ffee']
])('%s', (_, records, hash) => {
  expect(approvedBefore(records)).toBe(hash);
});
