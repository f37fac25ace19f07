import type { MouseEvent } from 'react';

/** A plain click goes there without loading the page; any other does what the browser does with a link. */
export function leadTo(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
