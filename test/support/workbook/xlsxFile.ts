import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxSheet {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly data: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet';
  readonly after?: string;
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** Each what stands in one `<si>`. */
  readonly strings?: readonly string[];
  /** The format of style 1, 2 …; style 0 is plain. A number is one of the built-in. */
  readonly formats?: readonly (string | number)[];
  readonly workbookPr?: string;
  /** Further parts, or others in the place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook with one sheet of that data. */
export function sheetFile(data: string, more: Omit<XlsxParts, 'sheets'> = {}): Blob {
  return xlsxFile({ sheets: [{ name: 'List', data }], ...more });
}

export function xlsxFile(parts: XlsxParts): Blob {
  return new Blob([xlsxBytes(parts)]);
}

export function xlsxBytes(parts: XlsxParts): Uint8Array {
  const files = new Map(Object.entries({ ...partsOf(parts), ...parts.parts }));
  return zipSync(Object.fromEntries(Array.from(files, ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])));
}

export function relationshipsOf(list: readonly (readonly [id: string, kind: string, target: string])[], namespace = office): string {
  const each = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${namespace}/${kind}" Target="${target}"/>`);
  return `<?xml version="1.0"?><Relationships xmlns="${packageRelationships}">${each.join('')}</Relationships>`;
}

function partsOf({ sheets, strings, formats = [], workbookPr = '' }: XlsxParts): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(sheets.length, strings !== undefined),
    '_rels/.rels': relationshipsOf([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${workbookPr}<sheets>${sheets.map(listed).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsOf([
      ...sheets.map(({ kind = 'worksheet' }, at) => [`rId${at + 1}`, kind, `worksheets/sheet${at + 1}.xml`] as const),
      ['rId900', 'styles', 'styles.xml'],
      ...(strings ? [['rId901', 'sharedStrings', 'sharedStrings.xml'] as const] : [])
    ]),
    'xl/styles.xml': stylesXml(formats),
    ...(strings ? { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>` } : {}),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet.data, sheet.after)]))
  };
}

function contentTypes(sheets: number, strings: boolean): string {
  const of = (part: string, kind: string): string => `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, at) => of(`worksheets/sheet${at + 1}`, 'worksheet'));
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const others = [of('workbook', 'sheet.main'), of('styles', 'styles'), strings ? of('sharedStrings', 'sharedStrings') : ''];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${others.join('')}${each.join('')}</Types>`;
}

function listed({ name, state }: XlsxSheet, at: number): string {
  return `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`;
}

export function sheetXml(data: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function stylesXml(formats: readonly (string | number)[]): string {
  const escaped = (code: string): string => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const written = formats.map((format, at) => (typeof format === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>` : ''));
  const styles = formats.map((format, at) => `<xf numFmtId="${typeof format === 'string' ? 164 + at : format}" xfId="0"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${written.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}
