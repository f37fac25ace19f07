import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Extents } from './extents';

export interface VirtualWindow {
  readonly scroller: RefObject<HTMLDivElement>;
  onScroll(): void;
  /** Lines to draw, both included; `last` < `first` when there are none. */
  readonly first: number;
  readonly last: number;
  /** Where the first drawn line stands, measured from the top of the window. */
  readonly shift: number;
  readonly height: number;
  /** Scrolls as little as it takes to show a line in full. */
  show(line: number): void;
  toTop(): void;
}

/** Drawn beyond either edge, so that Tab finds the next line. */
const beyond = 1;

/**
 * Which lines are in sight. The lines stand in a sticky window that the page scrolls past: a jump never shows an empty frame,
 * because the old lines stay where they are until the new ones are drawn.
 * @param above height of what stands in the window above the lines, such as headings.
 */
export function useVirtual(extents: Extents, above: number): VirtualWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(() => Math.max(200, Math.round(window.innerHeight * 0.8)));

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void => { if (element.clientHeight > 0) setHeight(element.clientHeight); };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = useCallback(() => { if (scroller.current) setTop(scroller.current.scrollTop); }, []);
  const toTop = useCallback(() => { if (scroller.current) scroller.current.scrollTop = 0; setTop(0); }, []);
  const show = useCallback((line: number) => {
    const element = scroller.current;
    if (!element) return;
    const start = extents.offsetOf(line);
    const end = extents.offsetOf(line + 1);
    const visible = height - above;
    const now = element.scrollTop;
    const next = start < now ? start : end > now + visible ? end - visible : now;
    if (next !== now) { element.scrollTop = next; setTop(next); }
  }, [extents, height, above]);

  const visible = Math.max(0, height - above);
  const from = Math.max(0, Math.min(top, extents.total - visible));
  const first = extents.count === 0 ? 0 : Math.max(0, extents.lineAt(from) - beyond);
  const last = extents.count === 0 ? -1 : Math.min(extents.count - 1, extents.lineAt(from + visible) + beyond);
  return { scroller, onScroll, first, last, shift: extents.count === 0 ? 0 : extents.offsetOf(first) - from, height: visible, show, toTop };
}
