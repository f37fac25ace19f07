import { OutColumn, OutSheet } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { AddedColumn } from './addedColumn';
import { cellsOf, HeadingWords, outColumnsOf, textCell } from './exportCells';
import { between, ExportList, ExportRow, Pause } from './exportList';

/** Every row of a list with every column, in the list's order. */
export async function listSheet({ title, columns }: ExportList, rows: readonly ExportRow[], words: HeadingWords, pause: Pause, added: readonly AddedColumn[] = []): Promise<OutSheet> {
  const out: (readonly (Cell | undefined)[])[] = [];
  for (const row of rows) {
    out.push([...columns.flatMap((column) => cellsOf(column, row.values[column.name])), ...added.map(({ namesOf }) => textCell(namesOf(row).join(between)))]);
    await pause();
  }
  const more: readonly OutColumn[] = added.map((column) => ({ title: column.title, kind: 'longText' }));
  return { name: title, columns: [...columns.flatMap((column) => outColumnsOf(column, words)), ...more], rows: out };
}
