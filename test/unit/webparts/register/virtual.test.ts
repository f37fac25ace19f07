import { cardLinesOf } from '../../../../src/webparts/register/cards/cardLines';
import { moved } from '../../../../src/webparts/register/grid/moves';
import { extentsOf, uniformExtents } from '../../../../src/webparts/register/virtual/extents';

describe('where lines stand', () => {
  it.each([
    ['of one height', uniformExtents(3, 44), 132, [0, 44, 88, 132], [[0, 0], [43, 0], [44, 1], [131, 2], [5000, 2]]],
    ['of several heights', extentsOf([48, 200, 200]), 448, [0, 48, 248, 448], [[0, 0], [47, 0], [48, 1], [248, 2], [9000, 2]]]
  ])('%s', (_, extents, total, offsets, lines) => {
    expect(extents.total).toBe(total);
    expect(offsets.map((_offset, at) => extents.offsetOf(at))).toEqual(offsets);
    lines.forEach(([offset, line]) => expect(extents.lineAt(offset)).toBe(line));
  });
});

describe('lines of cards', () => {
  it('are as many beside each other as fit, and begin anew below a group’s heading', () => {
    expect(cardLinesOf({ at: [-1, 0, 1, 2, -2, 3], groups: [] }, 2)).toEqual([
      { kind: 'group', group: 0 }, { kind: 'cards', from: 1, to: 3 }, { kind: 'cards', from: 3, to: 4 }, { kind: 'group', group: 1 }, { kind: 'cards', from: 5, to: 6 }
    ]);
  });
});

describe('keys in the grid', () => {
  const size = { lines: 100, columns: 4, page: 10 };
  it.each([
    ['ArrowUp', false, { line: 0, column: 2 }, { line: -1, column: 2 }],
    ['ArrowUp', false, { line: -1, column: 2 }, { line: -1, column: 2 }],
    ['ArrowDown', false, { line: 99, column: 0 }, { line: 99, column: 0 }],
    ['ArrowRight', false, { line: 5, column: 3 }, { line: 5, column: 3 }],
    ['PageDown', false, { line: 5, column: 1 }, { line: 15, column: 1 }],
    ['PageUp', false, { line: 5, column: 1 }, { line: 0, column: 1 }],
    ['Home', false, { line: 5, column: 3 }, { line: 5, column: 0 }],
    ['End', true, { line: 5, column: 3 }, { line: 99, column: 3 }],
    ['Home', true, { line: 5, column: 3 }, { line: 0, column: 0 }]
  ])('%s (ctrl: %s) from %p leads to %p', (key, withCtrl, from, to) => expect(moved(from, key, withCtrl, size)).toEqual(to));

  it('a letter leads nowhere', () => expect(moved({ line: 0, column: 0 }, 'a', false, size)).toBeUndefined());
});
