import { useLayoutEffect, useState, type RefObject } from 'react';

const narrowInPixels = 640;

/** Whether the web part, not the window, is too narrow for a table: a page section may be a third of the page. */
export function useNarrow(element: RefObject<HTMLElement>): boolean {
  const [isNarrow, setNarrow] = useState(() => window.innerWidth < narrowInPixels);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => { if (measured.clientWidth > 0) setNarrow(measured.clientWidth < narrowInPixels); };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
