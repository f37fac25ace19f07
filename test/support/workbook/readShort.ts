import { Cell, Sheet } from '../../../src/domain/sheet/workbook';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { WorkbookError } from '../../../src/workbook/workbookError';

/** A cell as short as a test likes it. */
export type ShortCell = string | number | boolean | { readonly pounds: number } | { readonly day: string } | { readonly error: string } | undefined;

/** The rows of the first sheet by their numbers. */
export async function rowsOf(file: Blob, name = 'list.xlsx'): Promise<[number, ...ShortCell[]][]> {
  const { sheets } = await readWorkbook(file, name, {});
  return shortRows(sheets[0]);
}

export function shortRows(sheet: Sheet): [number, ...ShortCell[]][] {
  return sheet.rows.map(({ number, cells }) => [number, ...Array.from(cells, short)]);
}

/** Why the file is refused, with the limit where it names one; `read` where it is not. */
export async function refusalOf(file: Blob, name = 'list.xlsx'): Promise<string> {
  try {
    await readWorkbook(file, name, {});
    return 'read';
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.limit === undefined ? error.code : `${error.code} ${error.limit}`;
  }
}

function short(cell: Cell | undefined): ShortCell {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.money ? { pounds: cell.number } : cell.number;
    case 'day':
      return { day: cell.day };
    case 'yesNo':
      return cell.yes;
    case 'error':
      return { error: cell.text };
    default:
      return undefined;
  }
}
