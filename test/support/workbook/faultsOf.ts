import { OpenSheet, OpenWorkbook } from './openXlsx';
import { childrenNamed, Element, textIn } from './xmlTree';

/** ECMA-376, 18.3.1.99: the children of a worksheet, in the only order that Excel takes. */
const order = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState',
  'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'
];

/** What makes Excel offer to repair a file, as far as it is known. Empty = Excel opens it. */
export function faultsOf({ parts, sheets }: OpenWorkbook): readonly string[] {
  return [...packageFaults(parts), ...nameFaults(sheets), ...stringFaults(parts), ...sheets.flatMap((sheet) => sheetFaults(sheet, parts).map((fault) => `${sheet.name}: ${fault}`))];
}

function packageFaults(parts: OpenWorkbook['parts']): string[] {
  const typed = childrenNamed(parts['[Content_Types].xml'], 'Override').map(({ attributes }) => attributes.PartName.slice(1));
  const targets = Object.keys(parts).filter((path) => path.endsWith('.rels')).flatMap((path) => {
    const base = path.replace(/_rels\/[^/]*$/, '');
    return childrenNamed(parts[path], 'Relationship').map(({ attributes }) => `${base}${attributes.Target}`);
  });
  const own = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  return [
    ...typed.filter((path) => !(path in parts)).map((path) => `a type for ${path}, which is not there`),
    ...targets.filter((path) => !(path in parts)).map((path) => `a relation to ${path}, which is not there`),
    ...own.filter((path) => !typed.includes(path)).map((path) => `no type for ${path}`),
    ...own.filter((path) => !targets.includes(path)).map((path) => `no relation to ${path}`)
  ];
}

function nameFaults(sheets: readonly OpenSheet[]): string[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  const bad = names.filter((name, at) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || name === 'history' || names.indexOf(name) !== at);
  return [...bad.map((name) => `the sheet name ${name}`), ...(sheets.every(({ hidden }) => hidden) ? ['no sheet that can be seen'] : [])];
}

function stringFaults(parts: OpenWorkbook['parts']): string[] {
  return parts['xl/sharedStrings.xml'].children.some((item) => textIn(item).replace(/_x[0-9A-F]{4}_/g, ' ').length > 32_767) ? ['a text over 32,767 characters'] : [];
}

function sheetFaults({ xml, cells }: OpenSheet, parts: OpenWorkbook['parts']): string[] {
  const places = xml.children.map(({ name }) => order.indexOf(name));
  const filters = childrenNamed(xml, 'autoFilter').map(({ attributes }) => attributes.ref);
  const cellNames = Object.keys(cells);
  return [
    ...(places.some((place, at) => place < 0 || (at > 0 && place <= places[at - 1])) ? ['its parts are out of order'] : []),
    ...rowFaults(xml),
    ...cellNames.filter((name) => cells[name].value === undefined || cells[name].style === undefined).map((name) => `${name} refers to what is not there`),
    ...cellNames.filter((name) => cells[name].type === 'n' && !Number.isFinite(Number(cells[name].value || 'x'))).map((name) => `${name} is no number`),
    ...filters.filter((ref) => /^[A-Z]+1:[A-Z]+1$/.test(ref)).map((ref) => `a filter without rows: ${ref}`),
    ...childrenNamed(xml, 'dataValidations').flatMap((rules) => ruleFaults(rules)),
    ...(filters.length > 0 && !definedNames(parts).some((text) => text.endsWith(`!${filters[0].replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`)) ? ['a filter without its name'] : [])
  ];
}

function rowFaults(sheet: Element): string[] {
  const rows = childrenNamed(sheet, 'sheetData').flatMap(({ children }) => children);
  return rows.flatMap((row, at) => {
    const columns = row.children.map(({ attributes }) => /^([A-Z]+)(\d+)$/.exec(attributes.r) ?? []);
    const rising = columns.every(([, column], place) => place === 0 || inOrder(columns[place - 1][1], column));
    const itsOwn = columns.every(([, , number]) => number === row.attributes.r);
    return rising && itsOwn && (at === 0 || Number(row.attributes.r) > Number(rows[at - 1].attributes.r)) ? [] : [`row ${row.attributes.r}`];
  });
}

function inOrder(left: string, right: string): boolean {
  return left.length < right.length || (left.length === right.length && left < right);
}

function ruleFaults(rules: Element): string[] {
  return [
    ...(Number(rules.attributes.count) === rules.children.length && rules.children.length > 0 ? [] : ['validations are miscounted']),
    ...rules.children.flatMap(({ attributes: { sqref, prompt = '', promptTitle = '', type }, children }) => {
      const formula = children[0]?.text ?? '';
      const tooLong = prompt.length > 255 || promptTitle.length > 32 || (formula.startsWith('"') && formula.length > 257);
      return tooLong || (type === 'list') !== (formula !== '') ? [`the validation of ${sqref}`] : [];
    })
  ];
}

function definedNames(parts: OpenWorkbook['parts']): readonly string[] {
  return childrenNamed(parts['xl/workbook.xml'], 'definedNames').flatMap(({ children }) => children.map(({ text }) => text));
}
