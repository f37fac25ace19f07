import { OutSheet } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { textCell } from './exportCells';
import { between, ExportKind, ExportList } from './exportList';

export interface DictionaryWords {
  readonly sheet: string;
  readonly list: string;
  readonly column: string;
  readonly title: string;
  readonly type: string;
  readonly required: string;
  readonly choices: string;
  readonly publishable: string;
  readonly description: string;
  readonly kinds: Readonly<Record<ExportKind, string>>;
  /** What is said of all columns. */
  readonly notes: readonly string[];
  /** Lists that are in no export, and why. */
  readonly keptOut: readonly { readonly list: string; readonly why: string }[];
}

/** What every column of the exported lists is, so that somebody who never saw the register can read the workbook. */
export function dictionarySheet(lists: readonly ExportList[], words: DictionaryWords): OutSheet {
  return {
    name: words.sheet,
    columns: [
      { title: words.list, kind: 'text' }, { title: words.column, kind: 'text' }, { title: words.title, kind: 'text', width: 36 }, { title: words.type, kind: 'text' },
      { title: words.required, kind: 'yesNo' }, { title: words.choices, kind: 'longText' }, { title: words.publishable, kind: 'yesNo' }, { title: words.description, kind: 'longText' }
    ],
    rows: [...lists.flatMap(({ title: list, columns }) => columns.map(({ name, title, kind, required, choices, publishable, description }): readonly (Cell | undefined)[] => [
      textCell(list), textCell(name), textCell(title), textCell(words.kinds[kind]), { kind: 'yesNo', yes: required }, textCell(choices.join(between)),
      { kind: 'yesNo', yes: publishable }, textCell(description)
    ])), ...words.notes.map((note) => described('', note)), ...words.keptOut.map(({ list, why }) => described(list, why))]
  };
}

/** A row that is about no column in particular. */
function described(list: string, text: string): readonly (Cell | undefined)[] {
  return [textCell(list), ...Array.from({ length: 6 }, () => undefined), textCell(text)];
}
