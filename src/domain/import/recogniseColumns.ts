import { numberOfReference } from '../partnership/reference';
import { fold } from '../register/fold';
import { SheetRow } from '../sheet/workbook';
import { columnNames } from './columnNames';
import { ImportFieldName, importFields, takesSeveral } from './importField';
import { saysExample } from './saysExample';
import { cellText, Table } from './table';

/** The field of each column whose heading is known. One field has one column, the first, unless it takes several. */
export function recogniseColumns({ headers, rows }: Table): readonly (ImportFieldName | undefined)[] {
  const taken = new Set<ImportFieldName>();
  return headers.map((header, column) => {
    const field = fieldOfHeader(header);
    if (field === undefined || (taken.has(field) && !severalIn(field)) || holdsNothingUseful(rows, column)) return undefined;
    if (isMoney(field) && isOfEarlierYear(header, headers)) return undefined;
    // A number of somebody else's numbering would be refused in every row.
    if (field === 'reference' && !holdsOurReferences(rows, column)) return undefined;
    taken.add(field);
    return field;
  });
}

/** By its whole text, or by the two or more words that it begins with: “Responsible officer (name and post)”. */
export function fieldOfHeader(header: string): ImportFieldName | undefined {
  const folded = fold(header);
  return fieldsByName.get(folded) ?? fieldsByName.get(fold(header.replace(/\([^()]*\)/g, ' '))) ?? fieldsByName.get(beginnings.find((name) => folded.startsWith(`${name} `)) ?? '');
}

export function severalIn(field: ImportFieldName): boolean {
  return importFields.some((each) => each.name === field && takesSeveral(each));
}

/** Amounts of several years stand side by side in many lists; the latest is what the register asks for, and their sum is nothing. */
function isOfEarlierYear(header: string, headers: readonly string[]): boolean {
  const [year] = years.exec(header) ?? [];
  const stem = header.replace(years, '');
  return year !== undefined && headers.some((other) => other.replace(years, '') === stem && other > header);
}

/** `2025`, `2025/26`, `25/26`, `2025-2026`. */
const years = /\b(?:(?:19|20)\d\d(?:[/–-](?:20)?\d\d)?|\d\d[/–-]\d\d)\b/;

function isMoney(field: ImportFieldName): boolean {
  return importFields.some(({ name, kind }) => name === field && kind === 'money');
}

/** Nothing but empty cells and errors. */
export function holdsNothingUseful(rows: readonly SheetRow[], column: number): boolean {
  return rows.every(({ cells }) => cells[column] === undefined || cells[column]?.kind === 'error');
}

const fieldsByName: ReadonlyMap<string, ImportFieldName> = new Map(importFields.flatMap(({ name }) => columnNames[name].map((each) => [fold(each), name] as const)));

/** Names of several words, the longer first. One word alone may begin anything: “Partnership board’s chair”. */
const beginnings = Array.from(fieldsByName.keys()).filter((name) => name.includes(' ')).sort((one, other) => other.length - one.length);

function holdsOurReferences(rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text.trim() !== '');
  // Rows of the example workbook that somebody left in: their column counts as ours, so that they are refused.
  const meant = texts.filter((text) => !saysExample(text));
  return texts.length > 0 && meant.filter((text) => numberOfReference('P', text) !== undefined).length * 2 >= meant.length;
}
