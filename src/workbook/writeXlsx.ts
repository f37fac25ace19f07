import { OutSheet } from '../domain/sheet/outSheet';
import { startBreath } from './breath';
import { WorkbookError } from './workbookError';
import { RowProgress } from './write/rowProgress';
import { WriteOptions } from './write/writeOptions';
import { ChoiceLists } from './write/xlsx/choiceLists';
import { writeHiddenChoices } from './write/xlsx/hiddenChoices';
import { contentTypesXml, corePropertiesXml, packageRelationsXml, workbookRelationsXml, workbookXml } from './write/xlsx/packageParts';
import { sheetNames } from './write/xlsx/sheetNames';
import { StringTable } from './write/xlsx/stringTable';
import { stylesXml } from './write/xlsx/styles';
import { writeWorksheet } from './write/xlsx/worksheet';
import { ZipPackage } from './write/xlsx/zipPackage';

const mostRows = 1_048_575;
const mostColumns = 16_384;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of real dates, numbers and money. Rejects with a `WorkbookError` when a sheet has more than Excel can hold, and when given up. */
export async function writeXlsx(sheets: readonly OutSheet[], options: WriteOptions = {}): Promise<Blob> {
  sheets.forEach(checkSize);
  const all = sheets.length > 0 ? sheets : [emptySheet];
  const names = sheetNames([...all.map(({ name }) => name), 'Choices']);
  const lists = new ChoiceLists(all, names[all.length]);
  const count = all.length + (lists.columns.length > 0 ? 1 : 0);
  const table = new StringTable(options.yesNo);
  const progress = new RowProgress(all, options.onProgress);
  const zip = new ZipPackage(startBreath(options.signal));
  // The list of types comes first: programs tell by it what kind of zip this is.
  await zip.part('[Content_Types].xml', (out) => out.add(contentTypesXml(count)));
  await zip.part('_rels/.rels', (out) => out.add(packageRelationsXml()));
  await zip.part('docProps/core.xml', (out) => out.add(corePropertiesXml(options.title ?? names[0])));
  await zip.part('xl/workbook.xml', (out) => out.add(workbookXml(all, names.slice(0, count))));
  await zip.part('xl/_rels/workbook.xml.rels', (out) => out.add(workbookRelationsXml(count)));
  await zip.part('xl/styles.xml', (out) => out.add(stylesXml()));
  for (let at = 0; at < all.length; at++) {
    await zip.part(`xl/worksheets/sheet${at + 1}.xml`, (out) => writeWorksheet({ sheet: all[at], isFirst: at === 0 }, out, table, lists, progress));
  }
  if (count > all.length) await zip.part(`xl/worksheets/sheet${count}.xml`, (out) => writeHiddenChoices(lists, out, table));
  await zip.part('xl/sharedStrings.xml', (out) => table.writeTo(out));
  progress.isDone();
  return zip.blob(type);
}

const emptySheet: OutSheet = { name: '', columns: [], rows: [] };

function checkSize({ columns, rows }: OutSheet): void {
  if (rows.length > mostRows) throw new WorkbookError('tooManyRows', mostRows);
  if (columns.length > mostColumns) throw new WorkbookError('tooManyColumns', mostColumns);
}
