import { dictionarySheet } from '../../../../src/domain/export/dictionary';
import { shippedLists } from '../../../../src/data/export/shippedLists';
import { exportWords } from '../../../../src/loc/importExport/export';
import { keptOut } from '../../../../src/loc/importExport/keptOut';
import { listDefinitions } from '../../../../src/provisioning/definitions';
import { dictionaryWords } from '../../../../src/webparts/register/export/dictionaryWords';
import { column, list } from './builders';

test('every column of every list is a row, then what is said of all, then every list that is not in the file', () => {
  const stage = column('Stage', 'choice', { title: 'Cam', required: true, choices: ['Idea', 'Running'], publishable: true, description: 'C7' });
  const sheet = dictionarySheet([list([stage]), list([column('Note', 'longText')], 'Restricted notes')], { ...dictionaryWords(exportWords('cy'), 'cy'), notes: ['Testunau hir.'], keptOut: [{ list: 'Imports', why: 'Nodiadau gwaith.' }] });
  expect(sheet.name).toBe('Geiriadur data');
  const said = sheet.rows.map((cells) => cells.map((cell) => (cell === undefined ? '' : cell.kind === 'yesNo' ? cell.yes : cell.kind === 'text' && cell.text)));
  expect(said).toEqual([
    ['Partnerships', 'Stage', 'Cam', 'Un dewis', true, 'Idea; Running', true, 'C7'],
    ['Restricted notes', 'Note', 'Note', 'Testun hir', false, '', false, ''],
    ['', '', '', '', '', '', '', 'Testunau hir.'],
    ['Imports', '', '', '', '', '', '', 'Nodiadau gwaith.']
  ]);
});

test.each(['en', 'cy'] as const)('a list of the register is either exported or said to be kept out, never both (%s)', (language) => {
  const told = [...shippedLists.map(({ title }) => title), ...keptOut(language).map(({ list: title }) => title)];
  expect(told.sort()).toEqual(listDefinitions.map(({ title }) => title).sort());
});
