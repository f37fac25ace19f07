import * as React from 'react';

/** Takes the focus to what has just come, each time that `what` is another. */
export function useArrival(what: unknown): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [what]);
  return heading;
}
