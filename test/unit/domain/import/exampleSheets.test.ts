import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryColumns } from '../../../../src/data/entry';
import { exampleSheets } from '../../../../src/domain/import/exampleSheets';
import type { ExampleChoices, ExampleWords } from '../../../../src/domain/import/exampleWords';
import { entryFields } from '../../../../src/domain/partnership/entryField';
import { parseReference } from '../../../../src/domain/partnership/reference';
import type { OutSheet } from '../../../../src/domain/sheet/outSheet';
import { choiceText } from '../../../../src/loc/choices';
import { entryWords } from '../../../../src/loc/entry';
import { exampleWorkbookWords } from '../../../../src/loc/importExport/exampleWorkbook';
import type { Language } from '../../../../src/loc/wording';
import { writeXlsx } from '../../../../src/workbook/writeXlsx';
import { faultsOf } from '../../../support/workbook/faultsOf';
import { openXlsx } from '../../../support/workbook/openXlsx';

const { columns } = JSON.parse(readFileSync(join(__dirname, '../../../../sharepoint/lists/partnerships.json'), 'utf8')) as { columns: { name: string; choices?: string[] }[] };
const listColumns: Readonly<Record<string, string>> = entryColumns.columns;

function choicesIn(language: Language): ExampleChoices {
  return { of: (field) => columns.find(({ name }) => name === listColumns[field])?.choices ?? [], shown: (choice) => choiceText(choice, language) };
}

function sheetsIn(language: Language): readonly OutSheet[] {
  const words: ExampleWords = exampleWorkbookWords(language);
  return exampleSheets(words, choicesIn(language));
}

const cellsOf = ({ columns: headings, rows }: OutSheet, row: number): Record<string, unknown> =>
  Object.fromEntries(headings.flatMap(({ title }, at) => (rows[row][at] === undefined ? [] : [[title, rows[row][at]]])));

describe('the example workbook', () => {
  it('has a column for whatever people type in, for the reference and for the partners, under the register’s own names', () => {
    const typed = entryFields.filter((field) => !('derived' in field)).map(({ name }) => entryWords('en')[name]);
    expect(sheetsIn('en')[0].columns.map(({ title }) => title)).toEqual(['Reference', ...typed, 'Partner organisations']);
  });

  it.each<Language>(['en', 'cy'])('is a workbook that Excel opens (%s)', async (language) => {
    const workbook = await openXlsx(await writeXlsx(sheetsIn(language)));
    expect(faultsOf(workbook)).toEqual([]);
    expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, false, true]);
  });

  it.each<Language>(['en', 'cy'])('has no heading twice and no note that is cut (%s)', (language) => {
    const [{ columns: headings }] = sheetsIn(language);
    expect(new Set(headings.map(({ title }) => title)).size).toBe(headings.length);
    expect(headings.filter(({ note = '' }) => note.length > 255)).toEqual([]);
  });

  it('offers the choices of the site in the reader’s language', () => {
    const [{ columns: headings }] = sheetsIn('cy');
    const choicesOf = (title: string): readonly string[] | undefined => headings.find((heading) => heading.title === title)?.choices;
    expect(choicesOf('Math')).toEqual(['Partneriaeth', 'Cydweithrediad']);
    expect(choicesOf('Statudol')).toEqual(['Ie', 'Na']);
  });

  it('has rows that are plainly examples, whose reference is none', () => {
    const [list] = sheetsIn('en');
    expect(list.rows).toHaveLength(3);
    expect(cellsOf(list, 1)).toMatchObject({
      Reference: { kind: 'text', text: 'Example' },
      Name: { kind: 'text', text: 'Example: Joint Recycling Service' },
      'Collaboration model': { kind: 'text', text: 'Delegation of functions' },
      Statutory: { kind: 'text', text: 'No' },
      Start: { kind: 'day', day: '2018-09-03' },
      'The council’s money a year': { kind: 'number', number: 250_000, money: true }
    });
    expect(['en', 'cy'].map((language) => parseReference(exampleWorkbookWords(language as Language).example))).toEqual([undefined, undefined]);
  });

  it('leaves out a choice that the site no longer offers', () => {
    const [list] = exampleSheets(exampleWorkbookWords('en'), { of: (field) => (field === 'kind' ? ['Partnership'] : []), shown: (choice) => choice });
    expect(cellsOf(list, 0)).toMatchObject({ Type: { kind: 'text', text: 'Partnership' } });
    expect(cellsOf(list, 0)).not.toHaveProperty('Stage');
    expect(cellsOf(list, 1)).not.toHaveProperty('Type');
  });

  it('says on its second sheet how it is filled in', () => {
    const [, guide] = sheetsIn('en');
    expect(guide.name).toBe('How to fill this in');
    expect(guide.rows.length).toBeGreaterThan(3);
  });
});
