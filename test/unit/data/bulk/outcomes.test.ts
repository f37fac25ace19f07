import { OutcomeReader } from '../../../../src/data/bulk/outcomes';
import { StoreError, type StoreErrorKind } from '../../../../src/data/stores/storeError';
import { newTask, withStates } from '../../../../src/domain/bulk/task';
import { entry } from '../../../support/bulk/heldThings';

const before = newTask({ id: 'one', kind: 'several', begun: '2026-11-16T10:00:00Z' }, { changes: [{ ...entry(), changes: [] }], left: [], warned: [] });

function read(kind: StoreErrorKind, status?: number): OutcomeReader {
  const reader = new OutcomeReader(before, withStates(before, [0], 'sent'), [0]);
  reader.take(0, { kind: 'failed', error: new StoreError(kind, 'SharePoint’s words', { status }) });
  return reader;
}

it.each<[string, StoreErrorKind, number | undefined, string, string | undefined]>([
  ['a part that may not be written', 'denied', 403, 'denied', undefined],
  ['an item that is gone', 'notFound', 404, 'gone', undefined],
  ['a value that SharePoint does not take', 'refused', 400, 'refused', undefined],
  ['a later version, to be looked at again', 'conflict', 412, 'waiting', undefined],
  ['a SharePoint that is too busy, before it began', 'unavailable', 429, 'waiting', 'busy'],
  ['a sign-in that has run out', 'denied', 401, 'waiting', 'signedOut'],
  ['no answer at all', 'unavailable', undefined, 'sent', 'connection'],
  ['an answer that says nothing of what was done', 'unavailable', 504, 'sent', 'connection']
])('%s', (_what, kind, status, state, stopped) => {
  const reader = read(kind, status);
  expect([reader.task.states[0], reader.stopped]).toEqual([state, stopped]);
});

it('keeps what SharePoint said of a refusal', () => {
  expect(read('refused', 400).task.refusals).toEqual({ 0: 'SharePoint’s words' });
});
