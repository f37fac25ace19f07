import { OutColumn, OutSheet } from '../../../domain/sheet/outSheet';
import { columnName } from '../../../domain/sheet/workbook';
import { RowProgress } from '../rowProgress';
import { TextStream } from '../textStream';
import { cellXml } from './cellXml';
import { ChoiceLists } from './choiceLists';
import { StringTable } from './stringTable';
import { columnStyle, styleNumber } from './styles';
import { validationsXml } from './validations';

export interface Worksheet {
  readonly sheet: OutSheet;
  /** The one that is open when the file is opened. */
  readonly isFirst: boolean;
}

/** Excel takes the parts of a worksheet in this order only. */
export async function writeWorksheet({ sheet, isFirst }: Worksheet, out: TextStream, table: StringTable, lists: ChoiceLists, progress: RowProgress): Promise<void> {
  out.add('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">');
  out.add(`<dimension ref="${rangeOfSheet(sheet)}"/>`);
  out.add(viewsXml(isFirst));
  out.add('<sheetFormatPr defaultRowHeight="15"/>');
  out.add(columnsXml(sheet.columns));
  await writeRows(sheet, out, table, progress);
  // A filter without a row below it makes Excel stumble when somebody sorts.
  if (canFilter(sheet)) out.add(`<autoFilter ref="${rangeOfSheet(sheet)}"/>`);
  out.add(validationsXml(sheet, lists));
  out.add('</worksheet>');
}

async function writeRows({ columns, rows }: OutSheet, out: TextStream, table: StringTable, progress: RowProgress): Promise<void> {
  const names = columns.map((_column, at) => columnName(at));
  out.add('<sheetData><row r="1">');
  columns.forEach(({ title }, at) => out.add(`<c r="${names[at]}1" s="${styleNumber.heading}" t="s"><v>${table.numberOf(title)}</v></c>`));
  out.add('</row>');
  for (let at = 0; at < rows.length; at++) {
    const number = at + 2;
    out.add(`<row r="${number}">`);
    for (let column = 0; column < columns.length; column++) {
      out.add(cellXml(`${names[column]}${number}`, rows[at][column], columns[column].kind, table));
      if (out.isFull) {
        await out.flush();
        progress.tell();
      }
    }
    out.add('</row>');
    progress.rowIsWritten();
  }
  out.add('</sheetData>');
}

export function canFilter({ columns, rows }: OutSheet): boolean {
  return columns.length > 0 && rows.length > 0;
}

/** From the heading to the last row; `$` before each part when a name of the workbook refers to it. */
export function rangeOfSheet({ columns, rows }: OutSheet, fixed: '' | '$' = ''): string {
  return `${fixed}A${fixed}1:${fixed}${columnName(Math.max(0, columns.length - 1))}${fixed}${rows.length + 1}`;
}

function viewsXml(isFirst: boolean): string {
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`
    + '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>'
    + '</sheetView></sheetViews>';
}

const widths: Readonly<Record<OutColumn['kind'], number>> = { text: 24, longText: 50, number: 12, money: 16, day: 13, yesNo: 10 };

function columnsXml(columns: readonly OutColumn[]): string {
  if (columns.length === 0) return '';
  const each = columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" style="${columnStyle(column)}" customWidth="1"/>`);
  return `<cols>${each.join('')}</cols>`;
}

/** At most what Excel allows. */
function widthOf({ kind, width }: OutColumn): number {
  return Math.min(255, Math.max(1, width ?? widths[kind]));
}
