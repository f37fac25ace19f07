import { columnSample } from '../../../../src/domain/import/columnSample';
import { headingsKey } from '../../../../src/domain/import/headingsKey';
import type { Mapping } from '../../../../src/domain/import/mapping';
import { mappingProblems } from '../../../../src/domain/import/mappingProblems';
import { personTexts } from '../../../../src/domain/import/personTexts';
import { tableOf } from '../../../../src/domain/import/table';
import { sheetOf, textRow } from '../../../support/import/rows';

const table = tableOf(sheetOf([textRow(1, 'Name', 'Officer', 'Sponsor', 'Check'), textRow(2, 'A', ' Meg ', 'n/a', '#REF!'), textRow(3, 'B', 'Meg', 'Huw', '#N/A'), textRow(5, 'A', '', '', '')]), 1);
const mapping = (...fields: Mapping['fields']): Mapping => ({ sheet: 'List', headerRow: 1, fields, otherwise: { kind: '', stage: '', sector: '' } });

describe('a mapping', () => {
  it.each([
    [mapping('name'), []],
    [mapping('reference'), []],
    [mapping(undefined, 'leadOfficer'), [{ code: 'nothingToGoBy' }]],
    [mapping('name', 'service', 'service'), [{ code: 'fieldTwice', field: 'service', columns: [1, 2] }]],
    [mapping('name', 'members', 'members'), []],
    [mapping('name', undefined, undefined), []]
  ])('%j has the problems %j', (given, problems) => {
    expect(mappingProblems(table, given)).toEqual(problems);
  });

  it('of a table without rows says so', () => {
    expect(mappingProblems({ ...table, rows: [] }, mapping('name'))).toEqual([{ code: 'noRows' }]);
  });

  it('tells whose names are to be looked up, each once, and none that says nothing', () => {
    expect(personTexts(table, mapping('name', 'leadOfficer', 'sponsoringOfficer', 'leadOfficer'))).toEqual(['Meg', 'Huw']);
  });
});

describe('a column', () => {
  it('shows different texts, shortened', () => {
    expect(columnSample(table, 0)).toEqual({ examples: ['A', 'B'] });
    expect(columnSample(tableOf(sheetOf([textRow(1, 'Name'), textRow(2, 'x'.repeat(10_000))]), 1), 0).examples[0]).toHaveLength(80);
  });

  it('of errors alone shows the first of them; an empty one nothing', () => {
    expect(columnSample(table, 3)).toEqual({ examples: [], onlyErrors: '#REF!' });
    expect(columnSample(table, 9)).toEqual({ examples: [], onlyErrors: undefined });
  });
});

test('headings are the same whatever their case and accents', () => {
  expect(headingsKey({ headers: ['Enw’r Bartneriaeth', 'PARTNERS'] })).toBe(headingsKey({ headers: ['enw’r bartneriaeth', 'Partners'] }));
  expect(headingsKey({ headers: ['a b', 'c'] })).not.toBe(headingsKey({ headers: ['a', 'b c'] }));
});
