import { checkMember, checkRepresentative, MemberValues } from '../../../../src/domain/partnership/memberRules';

const member = (organisation: number, from?: string, to?: string): MemberValues => ({
  organisation: { kind: 'organisation', organisation: { id: organisation, name: `Body ${organisation}` } },
  ...(from ? { from: { kind: 'day', day: from } } : {}), ...(to ? { to: { kind: 'day', day: to } } : {})
});
const codes = (values: MemberValues, others: readonly MemberValues[] = [], more: { isNew?: boolean; entryIsClosed?: boolean } = {}): readonly string[] =>
  checkMember(values, { isNew: false, entryIsClosed: false, others, ...more }).map(({ code }) => code);

it.each<[string, readonly string[], readonly string[]]>([
  ['alone is well', codes(member(1)), []],
  ['may end on the day it begins', codes(member(1, '2026-01-01', '2026-01-01')), []],
  ['cannot end before it begins', codes(member(1, '2026-01-02', '2026-01-01')), ['endBeforeStart']],
  ['may stand beside another one', codes(member(1), [member(2)]), []],
  ['cannot be there twice', codes(member(1), [member(1)]), ['memberTwice']],
  ['may come back after it has left', codes(member(1, '2026-02-01'), [member(1, '2020-01-01', '2026-01-31')]), []],
  ['cannot come back on the day it leaves', codes(member(1, '2026-01-31'), [member(1, '2020-01-01', '2026-01-31')]), ['memberTwice']],
  ['cannot join a closed entry', codes(member(1), [], { isNew: true, entryIsClosed: true }), ['entryClosed']],
  ['of a closed entry may be corrected', codes(member(1), [], { entryIsClosed: true }), []]
])('a member %s', (_, found, expected) => expect(found).toEqual(expected));

it('a representative cannot end before they begin', () => {
  expect(checkRepresentative({ from: { kind: 'day', day: '2026-01-02' }, to: { kind: 'day', day: '2026-01-01' } })).toMatchObject([{ field: 'to', code: 'endBeforeStart' }]);
});
