import * as React from 'react';
import styles from './Facts.module.scss';

export function Facts({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <dl className={styles.facts}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  /** Shown, set back, when there is nothing else. */
  readonly empty: string;
  readonly wide?: boolean;
  readonly children?: React.ReactNode;
}

export function Fact({ name, empty, wide, children }: FactProps): React.ReactElement {
  const isEmpty = children === undefined || children === null || children === '';
  return (
    <div className={wide ? styles.wideFact : styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={isEmpty ? styles.empty : styles.value}>{isEmpty ? empty : children}</dd>
    </div>
  );
}
