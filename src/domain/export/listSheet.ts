import { OutColumn, OutSheet } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { cellsOf, HeadingWords, outColumnsOf, textCell } from './exportCells';
import { ExportList, ExportRow, Pause } from './exportList';

/** A column that is not the list's own: the partner organisations of an entry. */
export interface AddedColumn {
  readonly title: string;
  textOf(row: ExportRow): string;
}

/** Every row of a list with every column, in the list's order. */
export async function listSheet({ title, columns }: ExportList, rows: readonly ExportRow[], words: HeadingWords, pause: Pause, added: readonly AddedColumn[] = []): Promise<OutSheet> {
  const out: (readonly (Cell | undefined)[])[] = [];
  for (const row of rows) {
    out.push([...columns.flatMap((column) => cellsOf(column, row.values[column.name])), ...added.map(({ textOf }) => textCell(textOf(row)))]);
    await pause();
  }
  const more: readonly OutColumn[] = added.map((column) => ({ title: column.title, kind: 'longText' }));
  return { name: title, columns: [...columns.flatMap((column) => outColumnsOf(column, words)), ...more], rows: out };
}
