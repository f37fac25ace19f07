import { SheetRow, Workbook } from '../../../domain/sheet/workbook';
import { WorkbookError } from '../../workbookError';
import { unharmed } from '../../write/harmless';
import { addRow } from '../addRow';
import { mostColumns } from '../limits';
import { Reading } from '../reading';
import { textCell } from '../textCell';
import { CsvRows } from './csvRows';
import { decodeText } from './decodeText';
import { findDelimiter } from './delimiter';

const sampleCharacters = 64 * 1024;
const pieceCharacters = 64 * 1024;

/** Reads delimited text. All its cells are texts, without the mark that keeps one that begins like a formula from being one; its rows are numbered as a spreadsheet that opens it numbers them. */
export async function readCsv(file: Blob, name: string, reading: Reading): Promise<Workbook> {
  const pieces = await decodeText(file, reading);
  const sample = pieces[0].slice(0, sampleCharacters);
  if (!looksLikeText(sample)) throw new WorkbookError('notAWorkbook');
  const { delimiter, from } = findDelimiter(sample);
  const rows: SheetRow[] = [];
  let number = 0;
  const cut = new CsvRows(delimiter, (texts) => {
    number += 1;
    const row = toRow(number, texts);
    if (row) addRow(rows, row);
  });
  reading.expect(pieces.length);
  for (const [place, piece] of Array.from(pieces.entries())) {
    for (let at = place === 0 ? from : 0; at < piece.length; at += pieceCharacters) {
      cut.write(piece.slice(at, at + pieceCharacters));
      await reading.breath.taken();
    }
    reading.done(1);
  }
  // One stray quote, or a file cut off: the rest of the file would come as one cell.
  if (cut.end().inQuotes) throw new WorkbookError('broken');
  return { sheets: [{ name: name.replace(/\.[^.]*$/, ''), hidden: false, rows }] };
}

function toRow(number: number, texts: readonly string[]): SheetRow | undefined {
  const cells = texts.map((text) => textCell(unharmed(text)));
  while (cells.length > 0 && cells[cells.length - 1] === undefined) cells.pop();
  if (cells.length > mostColumns) throw new WorkbookError('tooManyColumns', mostColumns);
  return cells.length === 0 ? undefined : { number, cells };
}

/** Some programs leave a stray control character in a text; in what is no text they are one in ten. */
function looksLikeText(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  return controls * 25 <= sample.length;
}
