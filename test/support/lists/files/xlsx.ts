import { strToU8, zipSync, Zippable } from 'fflate';
import { daySerial } from '../../../../src/workbook/write/xlsx/daySerial';
import { columnName } from '../../../../src/domain/sheet/workbook';
import type { ListCell } from '../listCell';
import type { MessyList } from '../messyList';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Written by hand as Excel writes it, so that what our own writer does wrong is not read right by our own reader: shared and formatted texts, real dates, formulas with results, merged titles, three sheets. */
export function messyXlsx(list: MessyList): Uint8Array {
  const strings = new Strings();
  const cover = sheetXml([[{ kind: 'text', text: 'Read me first' }], [{ kind: 'text', text: 'Please do not change the columns. Thank you!' }]], strings);
  const entries = sheetXml(list.grid, strings, `<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>`);
  const lookups = sheetXml([[{ kind: 'text', text: 'Yes' }], [{ kind: 'text', text: 'No' }]], strings);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets><sheet name="Cover" sheetId="4" r:id="rId1"/><sheet name="${escaped(list.sheet)}" sheetId="1" r:id="rId2"/><sheet name="Lookups" sheetId="2" state="hidden" r:id="rId3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...[1, 2, 3].map((number): [string, string] => ['worksheet', `worksheets/sheet${number}.xml`]), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    'xl/worksheets/sheet1.xml': cover,
    'xl/worksheets/sheet2.xml': entries,
    'xl/worksheets/sheet3.xml': lookups,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings.xml()
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, [strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${xml}`), { mtime: '1980-01-01T00:00:00' }]])) as Zippable);
}

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
  + '<cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  + `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${[1, 2, 3].map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`).join('')}`
  + `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`;

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships xmlns="${packages}/relationships">${list.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
}

function sheetXml(grid: MessyList['grid'], strings: Strings, after = ''): string {
  const rows = grid.map((cells, at) => {
    const each = cells.map((cell, column) => (cell === undefined ? '' : cellXml(`${columnName(column)}${at + 1}`, cell, strings)));
    return cells.length === 0 ? '' : `<row r="${at + 1}" spans="1:${cells.length}">${each.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(place: string, cell: ListCell, strings: Strings): string {
  switch (cell.kind) {
    case 'text': return `<c r="${place}" t="s"><v>${strings.numberOf(cell.text)}</v></c>`;
    case 'number': return `<c r="${place}"${cell.money === true ? ' s="2"' : ''}><v>${cell.number}</v></c>`;
    case 'day': return `<c r="${place}" s="1"><v>${daySerial(cell.day) ?? ''}</v></c>`;
    case 'yesNo': return `<c r="${place}" t="b"><v>${cell.yes ? 1 : 0}</v></c>`;
    case 'error': return `<c r="${place}" t="e"><v>${cell.text}</v></c>`;
    case 'formula': return cellXml(place, cell.result, strings).replace('<v>', `<f>${escaped(cell.formula)}</f><v>`);
  }
}

/** Every fifth text is in pieces, as Excel has it when a word of it is bold. */
class Strings {
  private readonly texts: string[] = [];

  public numberOf(text: string): number {
    return this.texts.push(text) - 1;
  }

  public xml(): string {
    const items = this.texts.map((text, at) => (at % 5 === 4 && text.length > 8 && /^[ -~]*$/.test(text)
      ? `<si><r><rPr><b/></rPr>${run(text.slice(0, 4))}</r><r>${run(text.slice(4))}</r></si>`
      : `<si>${run(text)}</si>`));
    return `<sst xmlns="${main}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function run(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
