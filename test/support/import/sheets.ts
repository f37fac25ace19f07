import { Cell, Sheet } from '../../../src/domain/sheet/workbook';

type Given = Cell | string | number | undefined;

/** A sheet from texts and numbers; rows with nothing in them are left out, as a reader does. */
export function sheetOf(rows: readonly (readonly Given[])[], name = 'Sheet1'): Sheet {
  return { name, hidden: false, rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.map(cellOf) })).filter(({ cells }) => cells.some((cell) => cell !== undefined)) };
}

function cellOf(given: Given): Cell | undefined {
  if (given === undefined || given === '') return undefined;
  if (typeof given === 'string') return { kind: 'text', text: given };
  return typeof given === 'number' ? { kind: 'number', number: given } : given;
}
