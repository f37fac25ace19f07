import { inOneLine } from '../sheet/inOneLine';
import { Cell, Sheet, SheetRow } from '../sheet/workbook';

/** A sheet as rows under headings. */
export interface Table {
  readonly sheet: string;
  readonly headerRow: number;
  /** One line each; columns without a heading have an empty one. */
  readonly headers: readonly string[];
  /** What stands below the headings. */
  readonly rows: readonly SheetRow[];
}

export function tableOf({ name, rows }: Sheet, headerRow: number): Table {
  const header = rows.find(({ number }) => number === headerRow);
  const below = rows.filter(({ number }) => number > headerRow);
  const width = below.reduce((widest, { cells }) => Math.max(widest, cells.length), header?.cells.length ?? 0);
  return { sheet: name, headerRow, headers: Array.from({ length: width }, (_, at) => inOneLine(cellText(header?.cells[at]))), rows: below };
}

/** What a cell shows: days as people in the United Kingdom write them. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'number': return String(cell.number);
    case 'day': return cell.day.split('-').reverse().join('/');
    case 'yesNo': return cell.yes ? 'Yes' : 'No';
    default: return cell.text;
  }
}
