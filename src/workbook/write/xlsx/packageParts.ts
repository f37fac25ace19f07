import { OutSheet } from '../../../domain/sheet/outSheet';
import { rangeOf } from './sheetNames';
import { canFilter, rangeOfSheet } from './worksheet';
import { xmlAttribute, xmlText } from './xmlText';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook needs besides its sheets; `sheetCount` counts the hidden one too. */
export function contentTypesXml(sheetCount: number): string {
  const parts = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ...numbers(sheetCount).map((number) => [`/xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`]),
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml']
  ];
  return `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`;
}

export function packageRelationsXml(): string {
  return relationsXml([
    [`${officeDocument}/officeDocument`, 'xl/workbook.xml'],
    [`${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml']
  ]);
}

/** The sheets come first, so that sheet 1 is `rId1`. */
export function workbookRelationsXml(sheetCount: number): string {
  return relationsXml([
    ...numbers(sheetCount).map((number): [string, string] => [`${officeDocument}/worksheet`, `worksheets/sheet${number}.xml`]),
    [`${officeDocument}/styles`, 'styles.xml'],
    [`${officeDocument}/sharedStrings`, 'sharedStrings.xml']
  ]);
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const each = relations.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packageNamespace}/relationships">${each.join('')}</Relationships>`;
}

/** Names are valid by now; one more than there are sheets is the hidden one. LibreOffice filters only where the name that Excel keeps for itself is there. */
export function workbookXml(sheets: readonly OutSheet[], names: readonly string[]): string {
  const each = names.map((name, at) => `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}"${at < sheets.length ? '' : ' state="hidden"'} r:id="rId${at + 1}"/>`);
  const filters = sheets.flatMap((sheet, at) => (canFilter(sheet)
    ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(rangeOf(names[at], rangeOfSheet(sheet, '$')))}</definedName>`]
    : []));
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeDocument}"><bookViews><workbookView/></bookViews>`
    + `<sheets>${each.join('')}</sheets>${filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`}</workbook>`;
}

export function corePropertiesXml(title: string): string {
  return `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
