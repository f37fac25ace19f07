import { nameOf, RegisterRow, textOf } from '../register/row';
import { OutColumn, OutSheet } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { textCell } from './exportCells';
import { between, Pause } from './exportList';

export interface ViewColumn {
  readonly name: string;
  /** In the reader's language. */
  readonly title: string;
  /** SharePoint's `TypeAsString`. */
  readonly type: string;
}

export interface ViewReader {
  readonly language: string;
  choiceText(choice: string): string;
}

/** The rows that a view shows, with its columns, in the reader's language: numbers and days stay what they are. */
export async function viewSheet(name: string, columns: readonly ViewColumn[], rows: readonly RegisterRow[], reader: ViewReader, pause: Pause): Promise<OutSheet> {
  const out: (readonly (Cell | undefined)[])[] = [];
  for (const row of rows) {
    out.push(columns.map((column) => (column.name === 'Title' ? textCell(nameOf(row, reader.language).text) : cellOf(row, column, reader))));
    await pause();
  }
  return { name, columns: columns.map(({ title, type }) => ({ title, kind: kinds[type] ?? 'text' })), rows: out };
}

const kinds: Readonly<Record<string, OutColumn['kind']>> = { Note: 'longText', Number: 'number', Currency: 'money', DateTime: 'day', Boolean: 'yesNo' };

function cellOf({ cells }: RegisterRow, { name, type }: ViewColumn, { choiceText }: ViewReader): Cell | undefined {
  const value = cells[name];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return { kind: 'yesNo', yes: value };
  if (typeof value === 'number') return { kind: 'number', number: value, money: type === 'Currency' };
  if (typeof value === 'object' && 'href' in value) return textCell(value.href);
  if (type === 'DateTime' && typeof value === 'string' && value.length === 10) return { kind: 'day', day: value };
  const texts: readonly string[] = typeof value === 'string' ? [value] : value;
  return textCell((type === 'Choice' || type === 'MultiChoice' ? texts.map(choiceText) : texts).join(between) || textOf(value));
}
