import { CsvRows, Delimiter } from './csvRows';

/** The first where several fit equally well: what Excel writes in English. */
const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** A first line that only tells Excel what stands between the cells; it is no row. */
const toldLine = /^sep=([,;\t|])(\r\n|\r|\n|$)/i;

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** Where the rows begin. */
  readonly from: number;
}

/** What the file says, else what cuts most of its first rows into the same number of cells. */
export function findDelimiter(sample: string): FoundDelimiter {
  const told = toldLine.exec(sample);
  const named = delimiters.find((delimiter) => delimiter === told?.[1]);
  if (told && named) return { delimiter: named, from: told[0].length };
  let best: { delimiter: Delimiter; rows: number; cells: number } = { delimiter: ',', rows: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const agreement = { delimiter, ...largestAgreement(sample, delimiter) };
    if (agreement.rows > best.rows || (agreement.rows === best.rows && agreement.cells > best.cells)) best = agreement;
  }
  return { delimiter: best.delimiter, from: 0 };
}

/** How many rows have the same number of cells, more than one. */
function largestAgreement(sample: string, delimiter: Delimiter): { rows: number; cells: number } {
  const rowsByCells = new Map<number, number>();
  const rows = new CsvRows(delimiter, ({ length }) => {
    if (length > 1) rowsByCells.set(length, (rowsByCells.get(length) ?? 0) + 1);
  });
  rows.write(sample);
  rows.end();
  let best = { rows: 0, cells: 0 };
  for (const [cells, count] of Array.from(rowsByCells)) {
    if (count > best.rows || (count === best.rows && cells > best.cells)) best = { rows: count, cells };
  }
  return best;
}
