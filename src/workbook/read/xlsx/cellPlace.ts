import { WorkbookError } from '../../workbookError';

/** Of Excel: `XFD`. */
const lastColumn = 16_384;

/** The column, from 0, of a reference as `AB12`; the one after the last where there is none. */
export function columnAt(reference: string | undefined, last: number): number {
  if (!reference) return last + 1;
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > lastColumn) throw new WorkbookError('broken');
  }
  if (column === 0) throw new WorkbookError('broken');
  return column - 1;
}

/** The number of a row; the one after the last where it says none. Rows come in order. */
export function rowAt(written: string | undefined, last: number): number {
  if (!written) return last + 1;
  const row = Number(written);
  if (!Number.isInteger(row) || row <= last) throw new WorkbookError('broken');
  return row;
}
