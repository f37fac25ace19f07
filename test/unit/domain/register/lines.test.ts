import { linesOf } from '../../../../src/domain/register/lines';
import type { RegisterRow } from '../../../../src/domain/register/row';

const rows: readonly RegisterRow[] = [
  { id: 1, cells: { Service: 'Finance', Kind: 'Partnership' } },
  { id: 2, cells: { Service: 'Housing', Kind: 'Collaboration' } },
  { id: 3, cells: { Service: 'Housing', Kind: 'Partnership' } },
  { id: 4, cells: {} }
];
const all = [0, 1, 2, 3];
const open = (): boolean => false;

describe('lines of the list', () => {
  it('without groups are the rows', () => {
    expect(linesOf([2, 0], rows, [], open)).toEqual({ at: [2, 0], groups: [] });
  });

  it('each group has a heading with its count', () => {
    const { at, groups } = linesOf(all, rows, ['Service'], open);
    expect(at).toEqual([-1, 0, -2, 1, 2, -3, 3]);
    expect(groups.map(({ value, count }) => [value, count])).toEqual([['Finance', 1], ['Housing', 2], [undefined, 1]]);
  });

  it('a closed group keeps its count and hides its entries', () => {
    const { at, groups } = linesOf(all, rows, ['Service'], (key) => key.startsWith('Housing'));
    expect(at).toEqual([-1, 0, -2, -3, 3]);
    expect(groups[1]).toMatchObject({ count: 2, collapsed: true });
  });

  it('groups inside groups start again in each, and hide with the outer one', () => {
    const { at, groups } = linesOf(all, rows, ['Service', 'Kind'], (key) => key === 'Housing\n');
    expect(groups.map(({ level, value }) => [level, value])).toEqual([
      [0, 'Finance'], [1, 'Partnership'], [0, 'Housing'], [0, undefined], [1, undefined]
    ]);
    expect(at).toEqual([-1, -2, 0, -3, -4, -5, 3]);
  });
});
