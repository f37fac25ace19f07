import * as React from 'react';
import styles from './Choice.module.scss';

interface Props<Each extends string> {
  readonly label: string;
  readonly all: readonly Each[];
  readonly chosen: Each;
  textOf(each: Each): React.ReactNode;
  choose(each: Each): void;
}

/** One of a few, of which all are seen. */
export function Choice<Each extends string>({ label, all, chosen, textOf, choose }: Props<Each>): React.ReactElement {
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      {all.map((each) => <button key={each} type="button" className={styles.choice} aria-pressed={each === chosen} onClick={() => choose(each)}>{textOf(each)}</button>)}
    </div>
  );
}
