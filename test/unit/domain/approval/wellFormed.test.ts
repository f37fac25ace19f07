import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { isWellFormed } from '../../../../src/domain/approval/wellFormed';
import { chain, decided, submitted } from './approvalBuilder';

const given = { by: 'policy', event: { kind: 'reassigned', step: '7', to: 'head', toName: 'Carys', reason: 'Away.' } } as const;
const recorded = { by: 'policy', event: { kind: 'recorded', body: 'Cabinet', date: '2014-05-01', decision: 'approve', comment: '', document: { address: 'https://council.example' } } } as const;
const adopted = { by: 'policy', event: { kind: 'adopted', protocol: 'caerphilly 2026.1', hash: 'c0ffee', body: 'Council', on: '2026-04-01', inForceFrom: '2026-04-01' } } as const;
const records = chain(submitted, { by: 'head', event: decided({ supersedes: { position: 2, reason: 'By mistake.' } }) }, given, { by: 'officer', event: { kind: 'withdrawn', reason: '' } }, recorded, adopted);
const other = { ...records[0], event: { kind: 'postponed', until: 3 } } as unknown as ChainRecord;
const without = (record: ChainRecord, name: string): ChainRecord => ({ ...record, event: { ...record.event, [name]: undefined } }) as ChainRecord;

test('what the service writes is of the shape that it should be of, and so is what a later version may write', () => {
  expect([...records, other].map(isWellFormed)).toEqual(Array(7).fill(true));
});

test.each(['position', 'submission', 'previous', 'at', 'by', 'byName', 'seal', 'event'])('a record without %s is not', (name) => {
  expect(isWellFormed({ ...records[0], [name]: undefined } as unknown as ChainRecord)).toBe(false);
});

test.each([
  [0, 'contentHash'], [0, 'entry'], [0, 'steps'], [1, 'step'], [1, 'decision'], [1, 'comment'], [1, 'nonce'], [2, 'to'], [2, 'reason'], [3, 'reason'], [4, 'body'], [4, 'decision'], [4, 'document'], [5, 'hash']
])('nor is event %i without %s', (at, name) => {
  expect(isWellFormed(without(records[at], name))).toBe(false);
});

test.each<[string, Partial<ChainRecord>]>([
  ['at no instant', { at: 'yesterday' }], ['at half a place', { position: 1.5 }], ['of an event that is a text', { event: 'submitted' as never }], ['of a decision that is none', { event: { ...decided(), decision: 'postpone' as never } }],
  ['that corrects what is no place', { event: { ...decided(), supersedes: { position: '2' as never, reason: '' } } }], ['whose kind is a name of the language', { event: { kind: 'constructor' as never, reason: '' }, by: 7 as never }]
])('nor is one %s', (_, more) => {
  expect(isWellFormed({ ...records[0], ...more })).toBe(false);
});
