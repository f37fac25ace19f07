import { writtenSoFar } from '../../../../src/data/entryEdit/writtenSoFar';
import { StoreError } from '../../../../src/data/stores/storeError';

const error = (...about: ConstructorParameters<typeof StoreError>): StoreError => new StoreError(...about);

test.each([
  ['denied before anything was written', false, [error('denied', 'no')], 'nothing'],
  ['refused after the entry was added', true, [error('refused', 'no')], 'some'],
  ['throttled before anything was written', false, [error('unavailable', 'busy', { status: 429 })], 'nothing'],
  ['without an answer', false, [error('unavailable', 'offline')], 'unknown'],
  ['one refused and one without an answer', true, [error('refused', 'no'), error('unavailable', 'offline')], 'unknown'],
  ['a fault that is none of SharePoint’s', false, [new TypeError('x')], 'unknown']
] as const)('%s', (_, hasWritten, errors, written) => {
  expect(writtenSoFar(hasWritten, errors)).toBe(written);
});
