import { SheetRow } from '../../domain/sheet/workbook';
import { WorkbookError } from '../workbookError';
import { mostRows, mostRowsAbove } from './limits';

/** Adds a row to a sheet's, as long as there are not too many. */
export function addRow(rows: SheetRow[], row: SheetRow): void {
  if (rows.length === mostRows + mostRowsAbove) throw new WorkbookError('tooManyRows', mostRows);
  rows.push(row);
}
