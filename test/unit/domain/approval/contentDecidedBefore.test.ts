import { contentDecidedBefore } from '../../../../src/domain/approval/contentDecidedBefore';
import { chain, decided, submitted } from './approvalBuilder';

const again = (contentHash: string): typeof submitted => ({ by: 'officer', event: { ...submitted.event, contentHash } } as unknown as typeof submitted);
const withdrawn = { by: 'officer', event: { kind: 'withdrawn', reason: 'A slip.' } } as const;

test('nothing was decided on before a first round', () => {
  expect(contentDecidedBefore(chain(submitted, { by: 'head', event: decided() }), 1)).toBeUndefined();
});

test('after a return it is what was returned', () => {
  expect(contentDecidedBefore(chain(submitted, { by: 'head', event: decided({ decision: 'return', contentHash: 'c0ffee' }) }, again('f00d')), 3)).toBe('c0ffee');
});

test('a round that was withdrawn undecided is passed over', () => {
  expect(contentDecidedBefore(chain(submitted, { by: 'head', event: decided({ decision: 'return' }) }, again('f00d'), withdrawn, again('beef')), 5)).toBe('c0ffee');
});
