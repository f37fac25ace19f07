import * as React from 'react';
import { AddressLink } from './AddressLink';
import styles from './PlaceTabs.module.scss';

export interface PlaceTab {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** How many are in it, where that is known. */
  readonly count?: number;
  open(): void;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly PlaceTab[];
}

/** Links, because each is an address of its own. */
export function PlaceTabs({ label, tabs }: Props): React.ReactElement {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {tabs.map(({ key, text, href, isCurrent, count, open }) => (
        <AddressLink key={key} href={href} open={open} className={styles.tab} isCurrent={isCurrent}>{text}{count !== undefined && <> <span className={styles.count}>{count}</span></>}</AddressLink>
      ))}
    </nav>
  );
}
