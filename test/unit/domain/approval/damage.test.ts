import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { isSeenDamaged } from '../../../../src/domain/approval/damage';
import { formByChain } from '../../../../src/domain/approval/formByChain';
import { chain, decided, step, submitted } from './approvalBuilder';

const first = { ...step(), id: '7', round: 1 };
const whole = chain(submitted, { by: 'head', event: decided() }, { by: 'officer', event: { kind: 'withdrawn', reason: '' } });
const seen = (records: readonly ChainRecord[], more: object = {}): Parameters<typeof isSeenDamaged>[1] => ({ records, isLegible: true, steps: [], ...more });
const changed = (at: number, more: Partial<ChainRecord>): readonly ChainRecord[] => whole.map((record, index) => (index === at ? { ...record, ...more } : record));

test.each([
  ['was never submitted', seen([])],
  ['is whole', seen(whole, { steps: [{ ...first, state: 'Approved' }] })],
  ['has a step that is behind it, since somebody was broken off', seen(whole, { steps: [first] })],
  ['has a step that was closed', seen(whole, { steps: [{ ...first, state: 'Closed' }] })],
  ['was altered without a trace: seals are the service’s to check', seen(changed(1, { byName: 'Somebody else' }))]
])('a form that %s is not seen to be damaged', (_, course) => {
  expect(isSeenDamaged('42', course)).toBe(false);
});

test.each([
  ['has a record that cannot be read', seen(whole, { isLegible: false })],
  ['misses its first record', seen(whole.slice(1))],
  ['misses one between others', seen(whole.filter(({ position }) => position !== 2))],
  ['has a place twice', seen([whole[0], whole[0], ...whole.slice(1)])],
  ['has a record that does not follow the one before', seen(changed(1, { previous: 'f00d' }))],
  ['has a record of another form', seen(changed(1, { submission: '43' }))],
  ['begins with something else', seen(chain({ by: 'head', event: decided() }))],
  ['has a step that says it was decided, which no record does', seen(whole.slice(0, 1), { steps: [{ ...first, state: 'Approved' }] })],
  ['has a step of a round that no record knows', seen(whole, { steps: [{ ...first, round: 4 }] })],
  ['has steps and no records', seen([], { steps: [first] })]
])('a form that %s is', (_, course) => {
  expect(isSeenDamaged('42', course)).toBe(true);
});

test('a damaged form is open to nobody, whatever is left of its record or stands in its list', () => {
  const listed = { id: 42, restricted: false, state: 'Draft' } as const;
  expect(formByChain(listed, { records: [], isLegible: true, steps: [first] })).toEqual({ form: { ...listed, state: 'Submitted' }, standing: 'damaged' });
  expect(formByChain(listed, { records: [], isLegible: true, steps: [] })).toEqual({ form: listed, standing: undefined });
  expect(formByChain(listed, { records: whole, isLegible: true, steps: [first] })).toMatchObject({ form: { state: 'Withdrawn' }, standing: { state: 'Withdrawn' } });
});
