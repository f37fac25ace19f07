import { Sheet, Workbook } from '../../../domain/sheet/workbook';
import { Reading } from '../reading';
import { openPackage } from './package';
import { SharedTexts } from './sharedTexts';
import { SheetPart } from './sheetPart';
import { readCellStyles } from './stylesPart';
import { withoutBlanks } from './withoutBlanks';
import { readWorkbookPart } from './workbookPart';

/** Reads the cells of a workbook. Formulas are their last result, macros and all else are not looked at. */
export async function readXlsx(file: Blob, reading: Reading): Promise<Workbook> {
  const parts = await openPackage(file, reading);
  const { sheets: listed, from1904, stylesPath, stringsPath } = await readWorkbookPart(parts);
  for (const path of [stylesPath, stringsPath, ...listed.map((sheet) => sheet.path)]) reading.expect(path ? parts.size(path) : 0);

  const styles = await readCellStyles(parts, stylesPath);
  const texts = new SharedTexts();
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of listed) {
    const part = new SheetPart(styles, { from1904, texts }, reading);
    await parts.read(path, part);
    sheets.push({ name, hidden, rows: part.rows });
  }
  await texts.read(parts, stringsPath);
  if (!texts.hasBlank()) return { sheets };

  const seen: Sheet[] = [];
  for (const sheet of sheets) seen.push({ ...sheet, rows: await withoutBlanks(sheet.rows, reading.breath) });
  return { sheets: seen };
}
