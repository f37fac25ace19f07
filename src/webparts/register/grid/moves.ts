/** A cell that has, or would have, the focus. Line -1 is the headings. */
export interface GridCell {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines that fit in sight. */
  readonly page: number;
}

/** Where a key leads from a cell, as the ARIA practices say for a data grid; undefined: not a key that moves. */
export function moved(from: GridCell, key: string, withCtrl: boolean, { lines, columns, page }: GridSize): GridCell | undefined {
  const lastLine = lines - 1;
  const lastColumn = columns - 1;
  const to = (line: number, column: number): GridCell => ({
    line: Math.max(-1, Math.min(line, lastLine)), column: Math.max(0, Math.min(column, lastColumn))
  });
  switch (key) {
    case 'ArrowUp': return to(from.line - 1, from.column);
    case 'ArrowDown': return to(from.line + 1, from.column);
    case 'ArrowLeft': return to(from.line, from.column - 1);
    case 'ArrowRight': return to(from.line, from.column + 1);
    case 'PageUp': return to(Math.max(0, from.line - page), from.column);
    case 'PageDown': return to(from.line + page, from.column);
    case 'Home': return withCtrl ? to(0, 0) : to(from.line, 0);
    case 'End': return withCtrl ? to(lastLine, lastColumn) : to(from.line, lastColumn);
    default: return undefined;
  }
}
