import * as React from 'react';
import styles from './Section.module.scss';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Beside the title: a count, a state. */
  readonly note?: string;
  readonly children: React.ReactNode;
}

/** Takes the focus when what had it in there goes (LoadProblem). */
export function Section({ id, title, note, children }: Props): React.ReactElement {
  return (
    <section className={styles.section} aria-labelledby={id} tabIndex={-1}>
      <h3 className={styles.title} id={id}>
        {title}
        {note !== undefined && <>{' '}<span className={styles.note}>{note}</span></>}
      </h3>
      {children}
    </section>
  );
}
