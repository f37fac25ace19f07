import { viewSheet } from '../../../../src/domain/export/viewSheet';
import { CellValue } from '../../../../src/domain/register/row';
import { choiceText } from '../../../../src/loc/choices';
import { noPause } from './builders';

const inWelsh = { language: 'cy', choiceText: (choice: string) => choiceText(choice, 'cy') };
const inEnglish = { language: 'en', choiceText: (choice: string) => choice };

test.each<[string, CellValue, unknown]>([
  ['Text', '-1+1', { kind: 'text', text: '-1+1' }],
  ['Text', undefined, undefined],
  ['Choice', 'Idea', { kind: 'text', text: 'Syniad' }],
  ['MultiChoice', ['Idea', 'Closed'], { kind: 'text', text: 'Syniad; Wedi cau' }],
  ['User', 'Mark O’Brien', { kind: 'text', text: 'Mark O’Brien' }],
  ['Lookup', 'Idea', { kind: 'text', text: 'Idea' }],
  ['Currency', 1234.5, { kind: 'number', number: 1234.5, money: true }],
  ['Number', 3, { kind: 'number', number: 3, money: false }],
  ['Boolean', true, { kind: 'yesNo', yes: true }],
  ['DateTime', '2026-11-16', { kind: 'day', day: '2026-11-16' }],
  ['DateTime', '2026-11-16T09:30:00Z', { kind: 'text', text: '2026-11-16T09:30:00Z' }],
  ['URL', { href: 'https://a.example', text: 'A' }, { kind: 'text', text: 'https://a.example' }]
])('a cell of type %s that holds %j, for a reader of Welsh', async (type, value, expected) => {
  const sheet = await viewSheet('Pob un', [{ name: 'A', title: 'A', type }], [{ id: 1, cells: { A: value } }], inWelsh, noPause);
  expect(sheet.rows).toEqual([[expected]]);
});

test('the name is the Welsh one for a reader of Welsh, where there is one', async () => {
  const rows = [{ id: 1, cells: { Title: 'Canal', NameCy: 'Camlas' } }, { id: 2, cells: { Title: 'Bridge' } }];
  const names = async (reader: typeof inWelsh): Promise<unknown> => (await viewSheet('A', [{ name: 'Title', title: 'Name', type: 'Text' }], rows, reader, noPause)).rows.map(([cell]) => cell?.kind === 'text' && cell.text);
  expect(await names(inWelsh)).toEqual(['Camlas', 'Bridge']);
  expect(await names(inEnglish)).toEqual(['Canal', 'Bridge']);
});
