import * as React from 'react';

interface Props {
  /** The question itself, or the id of the element that asks it. */
  readonly label: { readonly text: string } | { readonly id: string };
  /** Id of what follows from a yes. */
  readonly describedBy?: string;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** What is asked before something that nobody can undo. The button that asked has gone, so the focus comes here: to the question and not to its yes, which the key that is still down would press. */
export function Confirmation({ label, describedBy, className, children }: Props): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.focus(), []);
  const named = 'id' in label ? { 'aria-labelledby': label.id } : { 'aria-label': label.text };
  return <div role="group" {...named} aria-describedby={describedBy} tabIndex={-1} ref={place} className={className}>{children}</div>;
}
