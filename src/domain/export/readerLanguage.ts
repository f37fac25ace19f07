import { ExportList, ExportRow, ExportValue } from './exportList';

/** What headings, choices and descriptions of the lists are in the language of whoever reads the file. */
export interface ReaderLanguage {
  titleText(title: string): string;
  choiceText(choice: string): string;
  noteText(description: string): string;
}

export function listFor({ titleText, choiceText, noteText }: ReaderLanguage, list: ExportList): ExportList {
  const columns = list.columns.map((column) => ({ ...column, title: titleText(column.title), choices: column.choices.map(choiceText), description: noteText(column.description) }));
  return { ...list, columns };
}

export function rowFor({ choiceText }: ReaderLanguage, { columns }: ExportList, row: ExportRow): ExportRow {
  const spoken = columns.filter(({ kind }) => kind === 'choice' || kind === 'choices').map(({ name }) => [name, spokenValue(row.values[name], choiceText)] as const);
  return { ...row, values: { ...row.values, ...Object.fromEntries(spoken) } };
}

function spokenValue(value: ExportValue | undefined, choiceText: ReaderLanguage['choiceText']): ExportValue | undefined {
  if (typeof value === 'string') return choiceText(value);
  return value === undefined ? undefined : (value as readonly string[]).map(choiceText);
}
