import * as React from 'react';

/** Takes the focus to what has just come, each time that `what` is another. */
export function useArrival<Element extends HTMLElement = HTMLHeadingElement>(what: unknown): React.RefObject<Element> {
  const arrived = React.useRef<Element>(null);
  React.useEffect(() => arrived.current?.focus(), [what]);
  return arrived;
}
