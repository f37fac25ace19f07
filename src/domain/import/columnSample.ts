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

export function columnSample({ rows }: Table, column: number): ColumnSample {
  const examples: string[] = [];
  let onlyErrors: string | undefined;
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell?.kind === 'error') onlyErrors = onlyErrors ?? cell.text;
    const text = cell === undefined || cell.kind === 'error' ? '' : shortened(cellText(cell).replace(/\s+/g, ' ').trim());
    if (text !== '' && !examples.includes(text)) examples.push(text);
    if (examples.length === mostExamples) break;
  }
  return examples.length > 0 ? { examples } : { examples, onlyErrors };
}

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
}
