import { strFromU8, unzipSync } from 'fflate';
import { childNamed, childrenNamed, Element, textIn, xmlTree } from './xmlTree';

export interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: Element;
  /** By the cell's name; texts as they are meant, escapes undone. */
  readonly cells: Readonly<Record<string, OpenCell>>;
}

export interface OpenCell {
  readonly type: string;
  readonly value: string;
  readonly style: Element;
  readonly format: string;
}

export interface OpenWorkbook {
  readonly parts: Readonly<Record<string, Element>>;
  readonly sheets: readonly OpenSheet[];
}

/** A written workbook, opened by other means than those that the product reads with. */
export async function openXlsx(blob: Blob): Promise<OpenWorkbook> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, xmlTree(strFromU8(bytes))]));
  const strings = childrenNamed(parts['xl/sharedStrings.xml'], 'si').map((item) => unescaped(textIn(item)));
  const targets = new Map(childrenNamed(parts['xl/_rels/workbook.xml.rels'], 'Relationship').map(({ attributes }) => [attributes.Id, `xl/${attributes.Target}`]));
  const sheets = childrenNamed(childNamed(parts['xl/workbook.xml'], 'sheets'), 'sheet').map(({ attributes }): OpenSheet => {
    const xml = parts[targets.get(attributes['r:id']) ?? ''];
    return { name: unescaped(attributes.name), hidden: attributes.state === 'hidden', xml, cells: cellsOf(xml, strings, parts['xl/styles.xml']) };
  });
  return { parts, sheets };
}

function cellsOf(sheet: Element, strings: readonly string[], styles: Element): Readonly<Record<string, OpenCell>> {
  const formats = new Map(childrenNamed(childNamed(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]));
  const looks = childNamed(styles, 'cellXfs').children;
  const cells: Record<string, OpenCell> = {};
  for (const cell of childNamed(sheet, 'sheetData').children.flatMap(({ children }) => children)) {
    const { r, t = 'n', s = '0' } = cell.attributes;
    const value = childNamed(cell, 'v').text;
    const style = looks[Number(s)];
    cells[r] = { type: t, value: t === 's' ? strings[Number(value)] : value, style, format: formats.get(style.attributes.numFmtId) ?? '' };
  }
  return cells;
}

/** Excel's own reading of `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
