import { MailError, type MailStore } from '../../../../src/data/stores/mailStore';
import type { ItemEditing } from '../../../../src/data/stores/itemStore';
import type { Item } from '../../../../src/data/stores/listStore';
import type { ServiceStore } from '../../../../src/data/stores/serviceStore';
import { StoreError } from '../../../../src/data/stores/storeError';
import type { LedgerRow } from '../../../../src/domain/notification/notice';
import { deliver, type Letter } from '../../../../src/service/notices/deliver';
import type { NoticeParts } from '../../../../src/service/notices/noticeParts';

const known: LedgerRow = { id: 7, version: '1', title: 'Checklist', claim: 'receipt:12#3:kim', kind: 'receipt', submission: '12', to: { oid: 'kim', name: 'Kim' }, state: 'Claimed', sending: 1, attempts: 1 };

/** A ledger of one row, and a mailbox whose answer is that it will not send; `meanwhile` is what another worker writes before that answer comes. */
function site(meanwhile: Item): { readonly row: () => Item; readonly parts: NoticeParts } {
  let row: Item = { 'Id': 7, 'Title': 'Checklist', 'Claim': known.claim, 'Kind': 'Receipt', 'Submission': '12', 'ToOid': 'kim', 'ToName': 'Kim', 'State': 'Claimed', 'Sending': 1, 'Attempts': 1, 'odata.etag': '1' };
  const changed = (values: Item): void => { row = { ...row, ...values, 'odata.etag': String(Number(row['odata.etag']) + 1) }; };
  const editing: Pick<ItemEditing, 'write'> = {
    write: async (write) => {
      if (write.kind !== 'change' || write.version !== row['odata.etag']) throw new StoreError('conflict', 'Somebody else was quicker.');
      changed(write.values);
      return { id: 7, version: String(row['odata.etag']) };
    }
  };
  const mail: Pick<MailStore, 'withKey' | 'recipients'> = {
    withKey: async () => [],
    recipients: async () => {
      changed(meanwhile);
      throw new MailError('denied', 'The mailbox is closed.');
    }
  };
  const store = { items: async () => [row], editing: async () => editing };
  return { row: () => row, parts: { store: store as unknown as ServiceStore, mail: mail as MailStore, now: () => new Date('2026-11-30T09:00:00Z'), mistake: (error: unknown) => { throw error; } } as unknown as NoticeParts };
}

const letter: Letter = { ...known, compose: (language) => ({ language, subject: '', lead: '', facts: [], items: [], link: { text: '', address: '' } }) };

test('what is refused has failed, and why is noted', async () => {
  const { row, parts } = site({});
  expect([await deliver(parts, letter, known), row()]).toEqual([{ sent: 0, failed: 1 }, expect.objectContaining({ State: 'Failed', Problem: 'Service may not send', Attempts: 2 })]);
});

test.each<[string, Item]>([
  ['has sent it', { State: 'Sent', Attempts: 3 }],
  ['is at it', { Attempts: 3 }],
  ['was asked to send it once more', { Sending: 2 }]
])('where another worker %s meanwhile, that stays', async (_, meanwhile) => {
  const { row, parts } = site(meanwhile);
  expect([await deliver(parts, letter, known), row()]).toEqual([{ sent: 0, failed: 0 }, expect.objectContaining({ State: 'Claimed', Attempts: 2, ...meanwhile })]);
  expect(row()).not.toHaveProperty('Problem');
});
