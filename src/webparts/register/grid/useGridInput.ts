import { useCallback, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { textOf } from '../../../domain/register/row';
import { groupAt, type Listing, type ListingActions } from '../listing';
import type { VirtualWindow } from '../virtual/useVirtual';
import type { ColumnWidths } from './columnWidths';
import { lineHeight } from './lineHeight';
import { moved } from './moves';
import { cellOf, type GridFocus } from './useGridFocus';

export interface GridInput {
  onClick(event: MouseEvent): void;
  onDoubleClick(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
  onPointerDown(event: PointerEvent): void;
}

/** Everything that mouse, finger and keyboard can do in the grid, in one place rather than a handler for each cell. */
export function useGridInput(listing: Listing, actions: ListingActions, view: VirtualWindow, widths: ColumnWidths, focus: GridFocus): GridInput {
  const resized = useRef(false);

  const onClick = useCallback((event: MouseEvent) => {
    const target = event.target as Element;
    if (resized.current || target.closest('[data-resize]')) return;
    const sorted = target.closest('[data-sort]')?.getAttribute('data-sort');
    if (sorted) return actions.sortBy(sorted);
    const group = target.closest('[data-group]')?.getAttribute('data-group');
    if (group) return actions.toggleGroup(group);
    const reference = target.closest('[data-open]')?.getAttribute('data-open');
    if (reference && !leavesAlone(event, target)) { event.preventDefault(); actions.open(reference); }
  }, [actions]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.target !== event.currentTarget.querySelector('[data-cell]:focus')) return;
    const { active } = focus;
    const group = active.line >= 0 ? groupAt(listing.lines, active.line) : undefined;
    if (event.shiftKey && active.line === -1 && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      return changeWidth(event.target as Element, event.key === 'ArrowRight' ? 16 : -16);
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (active.line === -1) return actions.sortBy(listing.columns[active.column].name);
      if (group !== undefined) return actions.toggleGroup(listing.lines.groups[group].key);
      return actions.open(textOf(listing.rows[listing.lines.at[active.line]].cells.Reference));
    }
    const size = { lines: listing.lines.at.length, columns: listing.columns.length, page: Math.max(1, Math.floor(view.height / lineHeight) - 1) };
    const next = moved(active, event.key, event.ctrlKey, size);
    if (!next) return;
    event.preventDefault();
    if (next.line >= 0) view.show(next.line);
    focus.moveTo(next.line >= 0 && groupAt(listing.lines, next.line) !== undefined ? { line: next.line, column: 0 } : next);
  };

  const changeWidth = (heading: Element, by: number): void => {
    const column = listing.columns[cellOf(heading)?.column ?? -1];
    if (column) widths.set(column.name, heading.getBoundingClientRect().width + by);
  };

  const onPointerDown = (event: PointerEvent): void => {
    const heading = (event.target as Element).closest('[data-resize]')?.closest('[data-cell]');
    const column = heading && listing.columns[cellOf(heading)?.column ?? -1];
    if (!heading || !column) return;
    event.preventDefault();
    const start = event.clientX - heading.getBoundingClientRect().width;
    const drag = (move: globalThis.PointerEvent): void => { resized.current = true; widths.set(column.name, move.clientX - start); };
    const drop = (): void => {
      window.removeEventListener('pointermove', drag);
      window.removeEventListener('pointerup', drop);
      // The click that ends a drag must not sort.
      setTimeout(() => { resized.current = false; }, 0);
    };
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', drop);
  };

  /** For those who cannot drag. */
  const onDoubleClick = (event: MouseEvent): void => {
    const heading = (event.target as Element).closest('[data-resize]')?.closest('[data-cell]');
    if (heading) changeWidth(heading, 64);
  };

  return { onClick, onDoubleClick, onKeyDown, onPointerDown };
}

/** Links that go elsewhere, new tabs, and text being selected keep their own meaning. */
function leavesAlone(event: MouseEvent, target: Element): boolean {
  const link = target.closest('a');
  const isOwnLink = link !== null && link.target !== '_blank';
  if (link !== null && !isOwnLink) return true;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return true;
  return link === null && String(window.getSelection() ?? '') !== '';
}
