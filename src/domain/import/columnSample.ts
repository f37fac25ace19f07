import { inOneLine } from '../sheet/inOneLine';
import { SheetRow } from '../sheet/workbook';
import { holdsNothingUseful } from './recogniseColumns';
import { cellText, Table } from './table';

/** What a column of a table holds, for somebody to look at. */
export interface ColumnSample {
  /** Different texts from the top. */
  readonly examples: readonly string[];
  /** The error value of a column that has nothing but empty cells and errors. */
  readonly onlyErrors?: string;
}

const mostExamples = 3;
const longestExample = 80;
/** Looked at for different ones. */
const mostRows = 500;

export function columnSample({ rows }: Table, column: number): ColumnSample {
  if (holdsNothingUseful(rows, column)) return { examples: [], onlyErrors: firstError(rows, column) };
  const filled = (row: SheetRow): boolean => row.cells[column] !== undefined && row.cells[column]?.kind !== 'error';
  const first = rows.findIndex(filled);
  const examples = new Set<string>();
  for (const { cells } of rows.slice(first, first + mostRows).filter(filled)) {
    examples.add(shortened(inOneLine(cellText(cells[column]))));
    if (examples.size === mostExamples) break;
  }
  return { examples: Array.from(examples).filter((text) => text !== '') };
}

function firstError(rows: readonly SheetRow[], column: number): string | undefined {
  const cell = rows.find(({ cells }) => cells[column] !== undefined)?.cells[column];
  return cell?.kind === 'error' ? cell.text : undefined;
}

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
}
