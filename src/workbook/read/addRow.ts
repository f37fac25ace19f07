import { SheetRow } from '../../domain/sheet/workbook';
import { WorkbookError } from '../workbookError';
import { mostRows, mostRowsAbove } from './limits';

/** Of Excel. What comes further down no spreadsheet has written, and nobody could find again. */
const lastRow = 1_048_576;

/** Adds a row to a sheet's, as long as there are not too many. */
export function addRow(rows: SheetRow[], row: SheetRow): void {
  if (row.number > lastRow) throw new WorkbookError('broken');
  if (rows.length === mostRows + mostRowsAbove) throw new WorkbookError('tooManyRows', mostRows);
  rows.push(row);
}
