import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDefinitions, recordsList } from '../../../src/provisioning/definitions';

const folder = join(__dirname, '../../../sharepoint/lists');

test('every list of sharepoint/lists is provisioned, as it stands there', () => {
  const files = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  expect([...listDefinitions, recordsList]).toHaveLength(files.length);
  expect([...listDefinitions, recordsList]).toEqual(expect.arrayContaining(files));
});

test('the records are read by everybody and written by owners alone', () => {
  expect(recordsList.permissions.filter(({ level }) => level !== 'Read')).toEqual([{ group: 'Owners', level: 'Full Control' }]);
});

test('what people read about a list or a column is a sentence, and no mark of ours', () => {
  const shown = listDefinitions.filter(({ hidden }) => hidden !== true).flatMap(({ description, columns }) => [description, ...columns.map((column) => column.description)]);
  const said = shown.flatMap((description) => description ?? []);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((description) => !/^[A-Z][^()]+\.$/.test(description))).toEqual([]);
});
