import { ReassignedEvent } from '../../../../src/domain/approval/chainRecord';
import { Reassignment, reassignRule } from '../../../../src/domain/approval/reassignRule';
import { chain, decided, submitted } from './approvalBuilder';

const given = (to: string, nonce?: string): { readonly by: string; readonly event: ReassignedEvent } => ({ by: 'policy', event: { kind: 'reassigned', step: '7', to, toName: to, reason: 'Away.', nonce } });
const wanted = (more: Partial<Reassignment> = {}): Reassignment => ({ step: '7', to: 'one', reason: 'Away.', by: 'policy', ...more });

test.each([
  ['for the first time', wanted(), chain(submitted), 'first'],
  ['once more, as it is', wanted(), chain(submitted, given('one')), 'again'],
  ['back, after somebody else had it', wanted(), chain(submitted, given('one'), given('two')), 'first'],
  ['for another reason', wanted({ reason: 'Ill.' }), chain(submitted, given('one')), 'first'],
  ['by somebody else', wanted({ by: 'colleague' }), chain(submitted, given('one')), 'first'],
  ['with the same nonce, though another had it since', wanted({ nonce: 'n' }), chain(submitted, given('one', 'n'), given('two')), 'again'],
  ['with a nonce of its own', wanted({ nonce: 'm' }), chain(submitted, given('one', 'n')), 'first'],
  ['to somebody else with the same nonce', wanted({ to: 'two', nonce: 'n' }), chain(submitted, given('one', 'n')), 'misused'],
  ['with the nonce of a decision', wanted({ nonce: 'n-1' }), chain(submitted, { by: 'head', event: decided() }), 'misused']
])('a step is given %s', (_, attempt, records, rule) => {
  expect(reassignRule(attempt, records)).toBe(rule);
});
