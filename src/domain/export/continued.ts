import { OutColumn, OutSheet } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { Pause } from './exportList';

/** Characters that a cell of Excel holds, as programs count them (UTF-16). */
export const mostOfCell = 32_767;

/** The whole text in pieces that a cell holds; no character is cut in half. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.min(text.length, at + mostOfCell);
    const isInCharacter = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]);
    const next = isInCharacter ? end - 1 : end;
    pieces.push(text.slice(at, next));
    at = next;
  }
  return pieces;
}

/** A sheet in which no text is too long for its cell: what is goes on in columns right after its own. @param headingOf from the heading of the column. */
export async function continuedSheet(sheet: OutSheet, headingOf: (title: string) => string, pause: Pause): Promise<OutSheet> {
  const needed = sheet.columns.map(() => 1);
  for (const row of sheet.rows) {
    row.forEach((cell, at) => { needed[at] = Math.max(needed[at], Math.ceil(lengthOf(cell) / (mostOfCell - 1))); });
    await pause();
  }
  if (needed.every((count) => count <= 1)) return sheet;
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (const row of sheet.rows) {
    rows.push(needed.flatMap((count, at) => (count === 1 ? [row[at]] : cellsOf(row[at], count))));
    await pause();
  }
  return { ...sheet, columns: sheet.columns.flatMap((column, at) => columnsOf(column, needed[at], headingOf)), rows };
}

function lengthOf(cell: Cell | undefined): number {
  return cell?.kind === 'text' && cell.text.length > mostOfCell ? cell.text.length : 0;
}

function cellsOf(cell: Cell | undefined, count: number): readonly (Cell | undefined)[] {
  const cells: readonly (Cell | undefined)[] = cell?.kind === 'text' ? piecesOf(cell.text).map((text) => ({ kind: 'text', text })) : [cell];
  return Array.from({ length: count }, (_, at) => cells[at]);
}

function columnsOf(column: OutColumn, count: number, headingOf: (title: string) => string): readonly OutColumn[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? column : { title: headingOf(column.title), kind: column.kind }));
}
