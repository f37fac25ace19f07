import { readdirSync, readFileSync } from 'fs';
import path from 'path';
import { choiceText } from '../../../src/loc/choices';

interface Column {
  readonly name: string;
  readonly choices?: readonly string[];
}

const folder = path.join(__dirname, '../../../sharepoint/lists');
const choices = readdirSync(folder).flatMap((file) => {
  const { columns } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { columns: readonly Column[] };
  return columns.flatMap((column) => column.choices ?? []);
});

/** Place names that are the same in both languages. */
const same = ['Gwent'];

test.each([...new Set(choices)].filter((choice) => !same.includes(choice)))('the shipped choice “%s” has its Welsh', (choice) => {
  expect(choiceText(choice, 'cy')).not.toBe(choice);
});

test('a choice that the policy unit added is shown as they wrote it', () => {
  expect(choiceText('Paused', 'cy')).toBe('Paused');
  expect(choiceText('constructor', 'cy')).toBe('constructor');
});

test('English readers see what the list holds', () => {
  expect(choiceText('Set up', 'en')).toBe('Set up');
});
