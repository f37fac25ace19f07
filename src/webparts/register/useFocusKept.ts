import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface FocusWatch {
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/**
 * A button that goes when it is pressed (a filter taken away, Try again) would leave the focus nowhere, and somebody on the
 * keyboard back at the top of the page. The focus then goes to the register itself: the next Tab is its search.
 */
export function useFocusKept(root: RefObject<HTMLElement>): FocusWatch {
  const last = useRef<Element>();
  // After every change of what is drawn. React says nothing of a blur when it takes the focused element away.
  useLayoutEffect(() => {
    if (last.current === undefined || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  });
  const watch = useRef<FocusWatch>({
    // The entry's panel is elsewhere on the page and looks after its own focus.
    onFocus: ({ target }) => { last.current = root.current?.contains(target) ? target : undefined; },
    onBlur: () => { last.current = undefined; }
  });
  return watch.current;
}
