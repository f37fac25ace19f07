import { Cell, SheetRow } from '../../../domain/sheet/workbook';
import { Breath } from '../../breath';

/** Rows without the cells, and without the rows, that turned out to hold nothing once their texts were known. */
export async function withoutBlanks(rows: readonly SheetRow[], breath: Breath): Promise<SheetRow[]> {
  const kept: SheetRow[] = [];
  for (const row of rows) {
    const cells = row.cells.map(seen);
    if (cells.some((cell) => cell !== undefined)) kept.push({ number: row.number, cells });
    await breath.taken();
  }
  return kept;
}

function seen(cell: Cell | undefined): Cell | undefined {
  return cell?.kind === 'text' && cell.text.trim() === '' ? undefined : cell;
}
