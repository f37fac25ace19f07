import { dictionarySheet } from '../../../../src/domain/export/dictionary';
import { exportWords } from '../../../../src/loc/importExport/export';
import { dictionaryWords } from '../../../../src/webparts/register/export/dictionaryWords';
import { column, list } from './builders';

test('every column of every list is a row', () => {
  const stage = column('Stage', 'choice', { title: 'Cam', required: true, choices: ['Idea', 'Running'], publishable: true, description: 'C7' });
  const sheet = dictionarySheet([list([stage]), list([column('Note', 'longText')], 'Restricted notes')], dictionaryWords(exportWords('cy')));
  expect(sheet.name).toBe('Geiriadur data');
  const said = sheet.rows.map((cells) => cells.map((cell) => (cell === undefined ? '' : cell.kind === 'yesNo' ? cell.yes : cell.kind === 'text' && cell.text)));
  expect(said).toEqual([
    ['Partnerships', 'Stage', 'Cam', 'Un dewis', true, 'Idea; Running', true, 'C7'],
    ['Restricted notes', 'Note', 'Note', 'Testun hir', false, '', false, '']
  ]);
});
