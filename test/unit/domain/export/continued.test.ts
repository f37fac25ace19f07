import { continuedSheet, mostOfCell, piecesOf } from '../../../../src/domain/export/continued';
import { OutSheet } from '../../../../src/domain/sheet/outSheet';
import { noPause } from './builders';

const sheet = (...texts: readonly string[]): OutSheet => ({
  name: 'S', columns: [{ title: 'A', kind: 'longText', width: 9 }, { title: 'B', kind: 'number' }], rows: texts.map((text, at) => [{ kind: 'text', text }, { kind: 'number', number: at }])
});
const continued = (of: OutSheet): Promise<OutSheet> => continuedSheet(of, (title) => `${title} +`, noPause);
const long = 'x'.repeat(mostOfCell);

test.each([['what a cell holds just so', long, 1], ['one more', `${long}y`, 2], ['a character at the end of the cell', `${'x'.repeat(mostOfCell - 1)}😀y`, 2], ['nothing but such characters', '😀'.repeat(40_000), 3]])('%s is whole in its pieces', (_what, text, count) => {
  const pieces = piecesOf(text);
  expect([pieces.join('') === text, pieces.length]).toEqual([true, count]);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(mostOfCell);
    expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  }
});

test('a sheet of texts that fit stays as it is', async () => {
  const fits = sheet(long, '');
  expect(await continued(fits)).toBe(fits);
});

test('a text that is too long goes on beside its column; the others keep their places', async () => {
  const { columns, rows } = await continued(sheet('short', `${long}rest`));
  expect(columns).toEqual([{ title: 'A', kind: 'longText', width: 9 }, { title: 'A +', kind: 'longText' }, { title: 'B', kind: 'number' }]);
  expect(rows).toEqual([
    [{ kind: 'text', text: 'short' }, undefined, { kind: 'number', number: 0 }],
    [{ kind: 'text', text: long }, { kind: 'text', text: 'rest' }, { kind: 'number', number: 1 }]
  ]);
});
