import { ListCell, textCell } from './listCell';
import { headingsA, placesA, rowA } from './listA';
import { headingsB, rowB } from './listB';
import { listFacts } from './listDrafts';
import { blankRow, ListShape, MessyRow } from './messyRow';
import { oddRows } from './oddRows';

/** A council's list as a sheet: title rows, headings, entries with blank rows between them, a total. */
export interface MessyList {
  readonly sheet: string;
  /** As the sheet counts, from 1. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  readonly rows: readonly NumberedRow[];
  /** Everything from row 1 on. */
  readonly grid: readonly (readonly (ListCell | undefined)[])[];
}

export type NumberedRow = MessyRow & { readonly row: number };

export function messyList(shape: ListShape): MessyList {
  const headings = shape === 'a' ? headingsA : headingsB;
  const above = shape === 'a' ? titlesA : titlesB;
  const plain = listFacts(shape).map(shape === 'a' ? rowA : rowB);
  const entries = plain.map((row, at) => oddRows[shape][at]?.(row, plain) ?? row);
  const headerRow = above.length + 1;
  const spaced = entries.flatMap((row, at) => (at > 0 && at % 37 === 0 ? [blankRow, row] : [row]));
  const rows = [...spaced, blankRow, totalRow(shape, headerRow + spaced.length)].map((row, at) => ({ ...row, row: headerRow + 1 + at }));
  return { sheet: shape === 'a' ? 'Partnerships Oct' : 'Sheet1', headerRow, headings, rows, grid: [...above, headings.map(textCell), ...rows.map(({ cells }) => cells)] };
}

const titlesA: readonly (readonly ListCell[])[] = [[textCell('Cwm Onnen County Borough Council – Register of Partnerships')], [textCell('Updated October 2026 (DRAFT – not for publication)')]];
const titlesB: readonly (readonly ListCell[])[] = [[textCell('Partnerships the Council is involved in')], [textCell('Contact: Policy Unit'), textCell('Last changed 14/10/26')], []];

/** Stands below the entries and is none. */
function totalRow(shape: ListShape, lastRow: number): MessyRow {
  if (shape === 'b') return { kind: 'total', cells: [textCell('Total: 130 partnerships')] };
  const sum = (column: string): ListCell => ({ kind: 'formula', formula: `SUM(${column}4:${column}${lastRow})`, result: { kind: 'number', number: 1_234_567, money: true } });
  const cells: (ListCell | undefined)[] = headingsA.map(() => undefined);
  cells[placesA.name] = textCell('TOTAL');
  cells[placesA.revenue] = sum('H');
  cells[placesA.budget] = sum('J');
  return { kind: 'total', cells };
}
