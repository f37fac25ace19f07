import type { Cell, Sheet } from '../../../src/domain/sheet/workbook';

/** A row of texts under its number; empty texts are empty cells, and those that begin with a hash are errors. */
export function textRow(number: number, ...texts: readonly string[]): Sheet['rows'][number] {
  return { number, cells: texts.map((text): Cell | undefined => (text === '' ? undefined : text.startsWith('#') ? { kind: 'error', text } : { kind: 'text', text })) };
}

export function sheetOf(rows: Sheet['rows'], name = 'List', hidden = false): Sheet {
  return { name, hidden, rows };
}
