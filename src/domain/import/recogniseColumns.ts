import { numberOfReference } from '../partnership/reference';
import { fold } from '../register/fold';
import { SheetRow } from '../sheet/workbook';
import { columnNames } from './columnNames';
import { ImportFieldName, importFields, takesSeveral } from './importField';
import { cellText, Table } from './table';

/** The field of each column whose heading is known. One field has one column, the first, unless it takes several. */
export function recogniseColumns({ headers, rows }: Table): readonly (ImportFieldName | undefined)[] {
  const taken = new Set<ImportFieldName>();
  return headers.map((header, column) => {
    const field = fieldOfHeader(header);
    if (field === undefined || (taken.has(field) && !severalIn(field)) || holdsNothingUseful(rows, column)) return undefined;
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

/** Nothing but empty cells and errors. */
export function holdsNothingUseful(rows: readonly SheetRow[], column: number): boolean {
  return rows.every(({ cells }) => cells[column] === undefined || cells[column]?.kind === 'error');
}

const fieldsByName: ReadonlyMap<string, ImportFieldName> = new Map(importFields.flatMap(({ name }) => columnNames[name].map((each) => [fold(each), name] as const)));

/** Names of several words, the longer first. One word alone may begin anything: “Partnership board’s chair”. */
const beginnings = Array.from(fieldsByName.keys()).filter((name) => name.includes(' ')).sort((one, other) => other.length - one.length);

function holdsOurReferences(rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text.trim() !== '');
  const meant = texts.filter((text) => !isExample(text));
  return texts.length > 0 && meant.filter((text) => numberOfReference('P', text) !== undefined).length * 2 >= meant.length;
}

/** Rows of the example workbook that somebody left in say so there: their column counts as ours, so that they are refused. */
function isExample(text: string): boolean {
  return /^(example|enghraifft)$/i.test(text.trim());
}
