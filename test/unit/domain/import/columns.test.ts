import { guessHeaderRow } from '../../../../src/domain/import/guessHeaderRow';
import { recogniseColumns } from '../../../../src/domain/import/recogniseColumns';
import { tableOf } from '../../../../src/domain/import/table';
import { sheetOf } from '../../../support/import/sheets';

test('the headings are found below a title, and are one line each', () => {
  const sheet = sheetOf([['Register of partnerships'], [], ['As at', '1 April 2019'], ['Partnership\nname ', 'Responsible officer', 'Statutory?'], ['Canal', 'Carys', 'No']]);
  expect(guessHeaderRow(sheet)).toBe(4);
  expect(tableOf(sheet, 4).headers).toEqual(['Partnership name', 'Responsible officer', 'Statutory?']);
});

test('the headings of groups above the headings are not taken for them', () => {
  const headings = ['No.', 'Title of body', 'Who does it', 'Partners', 'Lead', 'RAG'];
  expect(guessHeaderRow(sheetOf([['Schedule of partnerships'], ['BODY', undefined, 'WHO', 'PARTNERS'], headings, ['1', 'Canal', 'Carys', 'Police', 'x', 'G']]))).toBe(3);
  expect(guessHeaderRow(sheetOf([['Partnership', 'Foo', 'Bar'], ['Canal', 'grant', 'x', 'y', 'z']]))).toBe(1);
});

test('of a list with no known heading the row with the most texts is taken', () => {
  expect(guessHeaderRow(sheetOf([['x'], ['aa', 'bb', 'cc'], ['1', '2', '3']]))).toBe(2);
  expect(guessHeaderRow(sheetOf([]))).toBe(1);
});

test.each([
  ['as councils publish them, with amounts in three ways', ['Title', 'Service', 'Responsible Officer', 'Objective', 'Governance documents', 'Contribution (grant)', 'Contribution - revenue', 'In-kind', 'Total budget', 'Risks'],
    ['name', 'service', 'leadOfficer', 'purpose', undefined, 'annualContribution', 'annualContribution', 'inKind', 'totalBudget', undefined]],
  ['with aims and outcomes apart', ['Partnership name', 'Responsible officer', 'Lead member', 'Statutory status', 'Aims', 'Expected outcomes', 'Date created'],
    ['name', 'leadOfficer', undefined, 'statutory', 'purpose', 'purpose', 'start']],
  ['with an amount of several years, of which the latest counts', ['Name', 'Council contribution 2025/26', 'Council contribution 2026/27', 'Contribution in kind', 'Total budget 26/27', 'Total budget 25/26'],
    ['name', undefined, 'annualContribution', 'inKind', 'totalBudget', undefined]],
  ['with partners in several columns', ['Name', 'Partner organisation 1', 'Partner organisation 2'], ['name', 'members', 'members']],
  ['in Welsh', ['Enw’r bartneriaeth', 'Gwasanaeth', 'Swyddog cyfrifol', 'Amcanion', 'Partneriaid'], ['name', 'service', 'leadOfficer', 'purpose', 'members']],
  ['with the same heading twice', ['Name', 'Name', 'Service'], ['name', undefined, 'service']],
  ['with names that every object has', ['__proto__', 'constructor', 'Name'], [undefined, undefined, 'name']]
])('columns are recognised %s', (_, headers, fields) => {
  expect(recogniseColumns(tableOf(sheetOf([headers, headers.map(() => 'x')]), 1))).toEqual(fields);
});

test('a column of numbers that are not ours, and one of nothing but errors, are left out', () => {
  const sheet = sheetOf([['Ref', 'Name', 'Service'], ['17/A', 'Canal', { kind: 'error', text: '#REF!' }], ['18/A', 'Water', undefined]]);
  expect(recogniseColumns(tableOf(sheet, 1))).toEqual([undefined, 'name', undefined]);
});

test('a column of our references is recognised', () => {
  expect(recogniseColumns(tableOf(sheetOf([['Ref', 'Name'], ['P-0042', 'Canal'], [undefined, 'Water']]), 1))).toEqual(['reference', 'name']);
});
