import * as React from 'react';
import { keepFocus } from './keepFocus';

/** What stands below the heading of a panel. A button in it that goes when it is pressed does not take the focus with it. */
export function PanelContent({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const content = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const panel = content.current?.closest<HTMLElement>('[role=dialog]');
    return content.current && panel ? keepFocus(panel, content.current) : undefined;
  }, []);
  return <div ref={content}>{children}</div>;
}
