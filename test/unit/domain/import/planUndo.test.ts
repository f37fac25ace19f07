import { JournalPiece } from '../../../../src/domain/import/journalPiece';
import { planUndoOf } from '../../../../src/domain/import/planUndo';
import { recordHash, valueHash } from '../../../../src/domain/import/recordHash';
import { MemberNow, RegisterNow } from '../../../../src/domain/import/registerNow';
import { UndoPlan } from '../../../../src/domain/import/undoPlan';
import { EntryFieldName, entryFields } from '../../../../src/domain/partnership/entryField';
import { EntryValues } from '../../../../src/domain/partnership/entryRules';
import { FieldValue } from '../../../../src/domain/record/fieldValue';
import { StoredState } from '../../../../src/domain/record/recordEdit';

const text = (value: string): FieldValue => ({ kind: 'text', text: value });
const purpose = (value: string): FieldValue => ({ kind: 'longText', text: value });
const values = (reference: string, more: EntryValues = {}): EntryValues => ({ name: text(`Entry ${reference}`), reference: text(reference), kind: { kind: 'choice', text: 'Partnership' }, ...more });
const entry = (id: number, reference: string, more?: EntryValues): StoredState<EntryFieldName> => ({ id, version: `v${id}`, values: values(reference, more) });
const hashOf = (reference: string, more?: EntryValues): string => recordHash<EntryFieldName>(entryFields, values(reference, more));
const changed = (id: number, before: string, after: string): JournalPiece => ({ kind: 'changes', changed: [[2, id, [['purpose', purpose(before), valueHash(purpose(after))]], hashOf('P-0001', { purpose: purpose(after) })]] });
const now = (entries: RegisterNow['entries'], members: readonly MemberNow[] = []): RegisterNow => ({ entries, members, organisations: [], withParts: new Map() });
const plan = (pieces: readonly JournalPiece[], register: RegisterNow): Promise<UndoPlan> => planUndoOf('one', pieces, register);

describe('an import that was gone on with', () => {
  it('sets a field that it changed twice back to what was there before the first', async () => {
    const { setBack } = await plan([changed(1, 'A', 'B'), changed(1, 'B', 'C')], now([entry(1, 'P-0001', { purpose: purpose('C') })]));
    expect(setBack).toMatchObject([{ id: 1, changes: [{ field: 'purpose', before: purpose('C'), after: purpose('A') }] }]);
  });

  it('but to what somebody made of it in between, where the first never arrived', async () => {
    const { setBack } = await plan([changed(1, 'A', 'B'), changed(1, 'X', 'C')], now([entry(1, 'P-0001', { purpose: purpose('C') })]));
    expect(setBack).toMatchObject([{ changes: [{ after: purpose('X') }] }]);
  });

  it('takes an entry back that it added first and then changed', async () => {
    const pieces: readonly JournalPiece[] = [{ kind: 'entries', added: [[2, 'P-0001', hashOf('P-0001', { purpose: purpose('A') })]] }, changed(1, 'A', 'B')];
    for (const each of ['A', 'B']) expect((await plan(pieces, now([entry(1, 'P-0001', { purpose: purpose(each) })]))).entries).toMatchObject([{ id: 1, version: 'v1' }]);
    expect((await plan(pieces, now([entry(1, 'P-0001', { purpose: purpose('C') })]))).kept).toMatchObject([{ why: 'changedSince' }]);
  });
});

it('what the journal has noted and what never arrived is nothing to take back', async () => {
  expect(await plan([{ kind: 'entries', added: [[2, 'P-0009', 'abc']] }, changed(1, 'A', 'B'), { kind: 'memberships', added: [['P-0001', 4]] }], now([entry(1, 'P-0001', { purpose: purpose('A') })])))
    .toEqual({ importId: 'one', entries: [], setBack: [], memberships: [], organisations: [], kept: [] });
});

it('members that were added to an entry of somebody else go, and its own stay', async () => {
  const member = (id: number, organisationId: number, isAsImported = true): MemberNow => ({ id, version: `m${id}`, entryId: 1, organisationId, isAsImported });
  const { memberships, kept } = await plan([{ kind: 'memberships', added: [['P-0001', 4], ['P-0001', 6]] }], now([entry(1, 'P-0001')], [member(1, 4), member(2, 5), member(3, 6, false)]));
  expect([memberships, kept]).toEqual([[{ id: 1, version: 'm1', entryId: 1 }], []]);
});

it('lets the page have its turn between entries', async () => {
  let turns = 0;
  await planUndoOf('one', [], now([entry(1, 'P-0001'), entry(2, 'P-0002')]), async () => { turns++; });
  expect(turns).toBe(2);
});

describe('the hash of an entry', () => {
  it.each<[string, EntryValues, EntryValues]>([
    ['derived fields', { status: { kind: 'choice', text: 'Current' } }, { status: { kind: 'choice', text: 'Closed' }, lastReview: { kind: 'day', day: '2026-01-01' } }],
    ['no and nothing', { statutory: { kind: 'yesNo', yes: false } }, {}],
    ['the order of choices', { reasons: { kind: 'choices', choices: ['a', 'b'] } }, { reasons: { kind: 'choices', choices: ['b', 'a'] } }],
    ['the ends of lines', { purpose: purpose('a\r\nb') }, { purpose: purpose('a\nb') }],
    ['what somebody is called', { leadOfficer: { kind: 'person', person: { id: 4, name: 'Siân' } } }, { leadOfficer: { kind: 'person', person: { id: 4, name: 'Siân Evans', oid: 'x' } } }]
  ])('does not go by %s', (_what, one, other) => {
    expect(hashOf('P-0001', one)).toBe(hashOf('P-0002', { ...other, name: text('Entry P-0001') }));
  });

  it('tells texts apart that differ in one place, or stand in another field', () => {
    const hashes = [{ purpose: purpose('a') }, { purpose: purpose('b') }, { purposeCy: purpose('a') }, {}, { purpose: purpose('aa') }].map((more) => hashOf('P-0001', more));
    expect(new Set(hashes).size).toBe(5);
    expect(Math.max(...hashes.map(({ length }) => length))).toBeLessThanOrEqual(11);
  });
});
