import { RowOrder, type Sort } from '../../../../src/domain/register/order';
import type { RegisterRow } from '../../../../src/domain/register/row';

const rows = (...cells: readonly RegisterRow['cells'][]): RegisterRow[] => cells.map((of, at) => ({ id: at + 1, cells: of }));
const by = (of: readonly RegisterRow[], sorts: readonly Sort[], language = 'en'): readonly number[] => Array.from(new RowOrder(of, language).by(sorts));
const up = (column: string): Sort => ({ column, descending: false });
const down = (column: string): Sort => ({ column, descending: true });

describe('order of rows', () => {
  it('without a sort is the order in which they came', () => {
    expect(by(rows({ Title: 'b' }, { Title: 'a' }), [])).toEqual([0, 1]);
  });

  it.each([
    ['texts', [{ X: 'b' }, { X: 'Â' }, { X: 'c' }], [1, 0, 2]],
    ['numbers', [{ X: 100 }, { X: 20 }, { X: 3.5 }], [2, 1, 0]],
    ['days', [{ X: '2026-11-16' }, { X: '2026-02-28' }], [1, 0]],
    ['yes before no', [{ X: false }, { X: true }], [1, 0]]
  ])('%s', (_, cells, order) => expect(by(rows(...cells), [up('X')])).toEqual(order));

  it('empty cells come last, up and down', () => {
    const some = rows({}, { X: 'b' }, { X: 'a' });
    expect(by(some, [up('X')])).toEqual([2, 1, 0]);
    expect(by(some, [down('X')])).toEqual([1, 2, 0]);
  });

  it('a second sort decides among equals, and the order of arrival after it', () => {
    const some = rows({ S: 'Housing', T: 'b' }, { S: 'Finance', T: 'z' }, { S: 'Housing', T: 'a' }, { S: 'Housing', T: 'a' });
    expect(by(some, [up('S'), up('T')])).toEqual([1, 2, 3, 0]);
  });

  it('a reader of Welsh sorts by the Welsh names', () => {
    const some = rows({ Title: 'Alpha', NameCy: 'Ysgolion' }, { Title: 'Beta' });
    expect(by(some, [up('Title')], 'cy')).toEqual([1, 0]);
    expect(by(some, [up('Title')], 'en')).toEqual([0, 1]);
  });

  it('rows that come later are sorted in', () => {
    const some = rows({ X: 'b' });
    const order = new RowOrder(some, 'en');
    order.by([up('X')]);
    some.push({ id: 9, cells: { X: 'a' } });
    expect(Array.from(order.by([up('X')]))).toEqual([1, 0]);
  });
});
