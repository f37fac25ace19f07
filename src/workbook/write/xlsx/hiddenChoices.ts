import { columnName } from '../../../domain/sheet/workbook';
import { TextStream } from '../textStream';
import { ChoiceLists } from './choiceLists';
import { StringTable } from './stringTable';

/** The hidden sheet: a list in each column, from the first row on. */
export async function writeHiddenChoices({ columns }: ChoiceLists, out: TextStream, table: StringTable): Promise<void> {
  out.add('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>');
  const longest = Math.max(...columns.map(({ length }) => length));
  for (let row = 0; row < longest; row++) {
    const cells = columns.map((list, at) => (row < list.length ? `<c r="${columnName(at)}${row + 1}" t="s"><v>${table.numberOf(list[row])}</v></c>` : ''));
    out.add(`<row r="${row + 1}">${cells.join('')}</row>`);
    if (out.isFull) await out.flush();
  }
  out.add('</sheetData></worksheet>');
}
