import * as React from 'react';
import { useArrival } from './useArrival';

/** What took the place of what had the focus, such as the button that brought it. */
export function Arrived({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div ref={useArrival<HTMLDivElement>(undefined)} tabIndex={-1}>{children}</div>;
}
