import { useLayoutEffect, type RefObject } from 'react';

const leastInPixels = 160;
const mostInPixels = 460;
const belowInPixels = 20;

/** Lets the list reach down to the edge of the window, whatever the page and our own controls put above it. */
export function useRoom(root: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const element = root.current;
    const head = element?.firstElementChild;
    if (!element || !head || typeof ResizeObserver === 'undefined') return undefined;
    // Where the web part begins is taken once: it moves when the page is scrolled.
    const top = Math.max(0, element.getBoundingClientRect().top);
    const measure = (): void => {
      const above = Math.max(leastInPixels, Math.min(top + head.clientHeight + belowInPixels + 12, mostInPixels));
      element.style.setProperty('--above', `${Math.round(above)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    return () => observer.disconnect();
  }, [root]);
}
