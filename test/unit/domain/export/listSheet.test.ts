import { ExportKind, ExportValue } from '../../../../src/domain/export/exportList';
import { listSheet } from '../../../../src/domain/export/listSheet';
import { Cell } from '../../../../src/domain/sheet/workbook';
import { column, headings, list, noPause, row } from './builders';

const text = (of: string): Cell => ({ kind: 'text', text: of });

test.each<[ExportKind, ExportValue, readonly (readonly [string, Cell | undefined])[]]>([
  ['text', '=HYPERLINK("https://evil.example")', [['A', text('=HYPERLINK("https://evil.example")')]]],
  ['longText', '<script>alert(1)</script>\nsecond line', [['A', text('<script>alert(1)</script>\nsecond line')]]],
  ['choice', 'Running', [['A', text('Running')]]],
  ['choices', ['Save money', 'Meet a duty'], [['A', text('Save money; Meet a duty')]]],
  ['number', 2.5, [['A', { kind: 'number', number: 2.5 }]]],
  ['number', 0, [['A', { kind: 'number', number: 0 }]]],
  ['money', 1200.5, [['A', { kind: 'number', number: 1200.5, money: true }]]],
  ['day', '2026-04-01', [['A', { kind: 'day', day: '2026-04-01' }]]],
  ['time', '2026-04-01 09:30', [['A', text('2026-04-01 09:30')]]],
  ['yesNo', false, [['A', { kind: 'yesNo', yes: false }]]],
  ['person', [{ name: 'Siân O’Brien', key: 'sian@cwm.example' }], [['A (e-mail)', text('sian@cwm.example')], ['A', text('Siân O’Brien')]]],
  ['person', [{ name: 'Left Long Ago' }], [['A (e-mail)', undefined], ['A', text('Left Long Ago')]]],
  ['link', { address: 'https://cwm.example', text: 'Our pages' }, [['A', text('https://cwm.example')], ['A (text shown)', text('Our pages')]]]
])('%s %j', async (kind, value, expected) => {
  const sheet = await listSheet(list([column('A', kind)]), [row({ A: value })], headings, noPause);
  expect(sheet.columns.map(({ title }, at) => [title, sheet.rows[0][at]])).toEqual(expected);
});

test('a lookup is a name, with the reference beside it where what it names has one', async () => {
  const columns = [column('A', 'lookup', { withReference: true }), column('B', 'lookup')];
  const sheet = await listSheet(list(columns), [row({ A: [{ name: 'Gwent Police', key: 'O-0001' }], B: [{ name: 'Ward 1' }, { name: 'Ward 2' }] })], headings, noPause);
  expect(sheet.columns.map(({ title }) => title)).toEqual(['A', 'A (reference)', 'B']);
  expect(sheet.rows).toEqual([[text('Gwent Police'), text('O-0001'), text('Ward 1; Ward 2')]]);
});

test('a row has as many cells as the sheet has columns, whatever is empty in it', async () => {
  const columns = (['text', 'person', 'lookup', 'link', 'choices', 'money', 'day', 'yesNo'] as const).map((kind) => column(kind, kind, { withReference: true }));
  const sheet = await listSheet(list(columns), [row({})], headings, noPause, [{ name: 'Partners', title: 'Partner organisations', description: '', namesOf: () => [] }]);
  expect(sheet.rows).toEqual([sheet.columns.map(() => undefined)]);
});

test('an empty list is a sheet with headings alone; choices are offered at theirs', async () => {
  const sheet = await listSheet(list([column('Stage', 'choice', { choices: ['Idea', 'Running'] })]), [], headings, noPause);
  expect(sheet).toEqual({ name: 'Partnerships', columns: [{ title: 'Stage', kind: 'text', choices: ['Idea', 'Running'] }], rows: [] });
});

test('the page has its turn after each row, and giving up ends it', async () => {
  let turns = 0;
  const pause = async (): Promise<void> => { if (++turns === 2) throw new Error('given up'); };
  await expect(listSheet(list([column('A', 'text')]), [row({}), row({}), row({})], headings, pause)).rejects.toThrow('given up');
  expect(turns).toBe(2);
});
