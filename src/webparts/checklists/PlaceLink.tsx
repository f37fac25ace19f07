import * as React from 'react';
import { GoTo, Place, writePlace } from './checklistsAddress';

interface Props {
  readonly place: Place;
  readonly go: GoTo;
  readonly className: string;
  /** Said instead of what it shows, which has to be part of it. */
  readonly label?: string;
  readonly isCurrent?: boolean;
  readonly children: React.ReactNode;
}

/** A place of this page, with an address of its own: opened here, or in another tab for whoever wants that. */
export function PlaceLink({ place, go, className, label, isCurrent = false, children }: Props): React.ReactElement {
  const open = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(place);
  };
  return <a className={className} aria-label={label} href={writePlace(window.location.search, place) || window.location.pathname} aria-current={isCurrent ? 'page' : undefined} onClick={open}>{children}</a>;
}
