import { OutSheet } from '../domain/sheet/outSheet';
import { Cell } from '../domain/sheet/workbook';
import { startBreath } from './breath';
import { harmless } from './write/harmless';
import { plainNumber } from './write/plainNumber';
import { RowProgress } from './write/rowProgress';
import { TextStream } from './write/textStream';
import { WriteOptions } from './write/writeOptions';

/** One sheet as RFC 4180 says, in UTF-8 with the mark that Excel needs to see it; days as 2026-04-01, money as plain pounds. */
export async function writeCsv(sheet: OutSheet, options: WriteOptions = {}): Promise<Blob> {
  const pieces: Uint8Array[] = [];
  const out = new TextStream((bytes) => pieces.push(bytes), startBreath(options.signal));
  const progress = new RowProgress([sheet], options.onProgress);
  out.add(`\uFEFF${sheet.columns.map(({ title }) => quoted(harmless(title))).join(',')}\r\n`);
  await out.flush();
  for (const row of sheet.rows) {
    for (let at = 0; at < sheet.columns.length; at++) {
      out.add(`${at === 0 ? '' : ','}${quoted(fieldOf(row[at], options))}`);
      if (out.isFull) {
        await out.flush();
        progress.tell();
      }
    }
    out.add('\r\n');
    progress.rowIsWritten();
  }
  await out.flush();
  progress.isDone();
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

function fieldOf(cell: Cell | undefined, { yesNo }: WriteOptions): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'number': return Number.isFinite(cell.number) ? plainNumber(cell.number) : '';
    case 'day': return cell.day;
    case 'yesNo': return cell.yes ? yesNo?.yes ?? 'TRUE' : yesNo?.no ?? 'FALSE';
    default: return harmless(cell.text);
  }
}

function quoted(field: string): string {
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
}
