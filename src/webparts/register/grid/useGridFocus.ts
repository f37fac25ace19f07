import { useCallback, useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { GridCell } from './moves';

export interface GridFocus {
  /** The one cell that Tab reaches. */
  readonly active: GridCell;
  moveTo(cell: GridCell): void;
  onFocus(event: FocusEvent): void;
}

/** Keeps exactly one cell in the tab order (roving tabindex) and moves the focus once that cell is drawn. */
export function useGridFocus(grid: RefObject<HTMLElement>, lineCount: number): GridFocus {
  const [active, setActive] = useState<GridCell>({ line: lineCount > 0 ? 0 : -1, column: 0 });
  const moving = useRef(false);

  const moveTo = useCallback((cell: GridCell) => { moving.current = true; setActive(cell); }, []);
  const onFocus = useCallback((event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell) setActive((before) => (before.line === cell.line && before.column === cell.column ? before : cell));
  }, []);

  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${active.line}:${active.column}"]`)?.focus({ preventScroll: true });
  }, [grid, active]);

  // The list has become shorter: the cell that Tab reaches must be one that is there.
  useEffect(() => {
    setActive((before) => (before.line < lineCount ? before : { line: lineCount - 1, column: before.column }));
  }, [lineCount]);

  return { active, moveTo, onFocus };
}

/** The cell around an element of the grid. */
export function cellOf(target: EventTarget): GridCell | undefined {
  const written = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : undefined;
  const [line, column] = (written ?? '').split(':').map(Number);
  return column === undefined ? undefined : { line, column };
}
