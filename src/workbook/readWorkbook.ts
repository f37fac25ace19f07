import { Workbook } from '../domain/sheet/workbook';
import { startBreath } from './breath';
import { readCsv } from './read/csv/readCsv';
import { fileKind } from './read/fileKind';
import { mostBytes } from './read/limits';
import { startReading } from './read/reading';
import { readXlsx } from './read/xlsx/readXlsx';
import { WorkbookError } from './workbookError';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Reads .xlsx, .xlsm (its macros are not looked at) and delimited text, told apart by what is in the file, not by its name. Rejects with
 * a WorkbookError, or with the signal's reason. Works in slices, so that the page goes on answering.
 */
export async function readWorkbook(file: Blob, name: string, options: ReadOptions): Promise<Workbook> {
  if (file.size > mostBytes) throw new WorkbookError('tooBig', mostBytes);
  if (file.size === 0) throw new WorkbookError('noRows');
  const reading = startReading(startBreath(options.signal), options.onProgress);
  const workbook = (await fileKind(file, reading)) === 'zip' ? await readXlsx(file, reading) : await readCsv(file, name, reading);
  if (workbook.sheets.every((sheet) => sheet.rows.length === 0)) throw new WorkbookError('noRows');
  return workbook;
}
