import { standingOn, Membership } from '../../../../src/domain/partnership/membership';
import { groupBySector, membersByStanding, membersNamed } from '../../../../src/domain/partnership/memberGroups';

function member(id: number, name: string, more: Partial<Membership> = {}): Membership {
  return { id, organisation: { id: id * 10, name }, ...more };
}

describe('standing of a membership', () => {
  test.each([
    [undefined, undefined, 'current'],
    ['2026-11-16', undefined, 'current'],
    ['2026-11-17', undefined, 'notYet'],
    [undefined, '2026-11-16', 'current'],
    [undefined, '2026-11-15', 'ended'],
    ['2020-04-01', '2026-03-31', 'ended'],
    ['2027-04-01', '2028-03-31', 'notYet']
  ] as const)('from %s to %s is %s on 16 November 2026', (from, to, standing) => {
    expect(standingOn({ from, to }, '2026-11-16')).toBe(standing);
  });

  test('members fall into those of now, those to come and those who left', () => {
    const groups = membersByStanding([member(1, 'A'), member(2, 'B', { to: '2020-01-01' }), member(3, 'C', { from: '2030-01-01' })], '2026-11-16');
    expect([groups.current, groups.ended, groups.notYet].map((each) => each.map(({ id }) => id))).toEqual([[1], [2], [3]]);
  });
});

describe('finding a member', () => {
  const members = [member(1, 'Cwmbrân Adult Learning'), member(2, "St John's Trust"), member(3, 'Welsh Wool', { organisation: { id: 30, name: 'Welsh Wool', nameCy: 'Gwlân Cymru' } })];

  test.each([['cwmbran', [1]], ['st johns', [2]], ['GWLAN', [3]], ['', [1, 2, 3]], ['   ', [1, 2, 3]], ['zzz', []]])('“%s” finds %j', (text, ids) => {
    expect(membersNamed(members, text).map(({ id }) => id)).toEqual(ids);
  });
});

describe('members by sector', () => {
  test('the largest sector comes first and those without one last', () => {
    const members = [member(1, 'A'), member(2, 'B'), member(3, 'C'), member(4, 'D'), member(5, 'E')];
    const sectors = new Map([[10, 'Police'], [20, 'University'], [30, 'University']]);
    expect(groupBySector(members, sectors).map(({ sector, members: each }) => [sector, each.map(({ id }) => id)])).toEqual([
      ['University', [2, 3]], ['Police', [1]], [undefined, [4, 5]]
    ]);
  });

  test('nobody makes no group', () => {
    expect(groupBySector([], new Map())).toEqual([]);
  });
});
