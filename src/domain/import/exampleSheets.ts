import { FieldKind } from '../record/fieldValue';
import { OutColumn, OutSheet } from '../sheet/outSheet';
import { exampleCell, ExamplePlace, exampleRows } from './exampleRows';
import { ExampleChoices, ExampleWords } from './exampleWords';
import { importFields, ImportFieldName } from './importField';

/** The workbook to start from: a sheet to fill in, with notes, choices and a few rows that are plainly made up, and one that says how. */
export function exampleSheets(words: ExampleWords, choices: ExampleChoices): readonly OutSheet[] {
  const place: ExamplePlace = { words, choices };
  return [
    {
      name: words.listSheet,
      columns: importFields.map(({ name, kind }) => columnOf(name, kind, place)),
      rows: words.examples.map((texts, at) => importFields.map((field) => exampleCell(field, { ...exampleRows[at % exampleRows.length], ...texts }, place)))
    },
    {
      name: words.guideSheet,
      columns: [{ title: words.guideTitles[0], kind: 'text', width: 26 }, { title: words.guideTitles[1], kind: 'longText', width: 90 }],
      rows: words.guide.map((line) => line.map((text) => ({ kind: 'text', text })))
    }
  ];
}

function columnOf(name: ImportFieldName, kind: FieldKind, { words, choices }: ExamplePlace): OutColumn {
  return {
    title: words.titles[name],
    kind: columnKinds[kind] ?? 'text',
    width: widths[name],
    note: words.notes[name],
    choices: kind === 'yesNo' ? [words.yes, words.no] : choices.of(name).map((choice) => choices.shown(choice))
  };
}

const columnKinds: Readonly<Partial<Record<FieldKind, OutColumn['kind']>>> = { longText: 'longText', money: 'money', number: 'number', day: 'day', yesNo: 'yesNo' };
const widths: Readonly<Partial<Record<ImportFieldName, number>>> = { reference: 14, name: 36, nameCy: 36, statutory: 12, staffDays: 14 };
