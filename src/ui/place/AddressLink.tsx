import * as React from 'react';

interface Props {
  readonly href: string;
  readonly className?: string;
  /** Said instead of what it shows, which has to be part of it. */
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly children: React.ReactNode;
  open(): void;
}

/** A place of this page, with an address of its own: opened here, or in another tab for whoever wants that. */
export function AddressLink({ href, className, label, isCurrent = false, children, open }: Props): React.ReactElement {
  const onClick = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  return <a className={className} aria-label={label} href={href} aria-current={isCurrent ? 'page' : undefined} onClick={onClick}>{children}</a>;
}
