import { isOn, namespaced } from '../xml/xmlSink';
import { WorkbookError } from '../../workbookError';
import { Package } from './package';
import { readRelationships } from './relationships';

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** What the workbook says of itself: its sheets in order, those of cells only, and where the rest is. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
  readonly stylesPath?: string;
  readonly stringsPath?: string;
}

const usualPath = 'xl/workbook.xml';

export async function readWorkbookPart(parts: Package): Promise<WorkbookPart> {
  const path = await mainPath(parts);
  const related = await readRelationships(parts, path);
  const sheets: ListedSheet[] = [];
  let root = '';
  let from1904 = false;
  await parts.read(path, {
    open(name, attributes) {
      root = root || name;
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
      if (name !== 'sheet') return;
      const target = related.get(namespaced(attributes, 'id') ?? '');
      if (!target || sheets.some((sheet) => sheet.path === target.path)) throw new WorkbookError('broken');
      // Charts and the sheets of old macros and dialogs have no cells.
      if (target.kind === 'worksheet') sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', path: target.path });
    }
  });
  if (root !== 'workbook') throw new WorkbookError('notAWorkbook');
  const pathOf = (kind: string): string | undefined => Array.from(related.values()).find((one) => one.kind === kind)?.path;
  return { sheets, from1904, stylesPath: pathOf('styles'), stringsPath: pathOf('sharedStrings') };
}

/** Of Word and PowerPoint it is a part of another kind, seen when it is read; Excel's binary workbook is no XML. */
async function mainPath(parts: Package): Promise<string> {
  const related = await readRelationships(parts, '');
  const path = Array.from(related.values()).find((one) => one.kind === 'officeDocument')?.path ?? usualPath;
  if (path.endsWith('.bin')) throw new WorkbookError('oldExcel');
  if (!parts.has(path)) throw new WorkbookError(related.size > 0 ? 'broken' : 'notAWorkbook');
  return path;
}
