import * as React from 'react';
import styles from './ProblemSummary.module.scss';

export interface SummedProblem {
  /** Of the element that takes the focus; absent when it is about the whole form. */
  readonly target?: string;
  readonly text: string;
}

interface Props {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  readonly problems: readonly SummedProblem[];
  /** Counts the tries: each brings the focus here. */
  readonly attempt: number;
}

/** Everything that keeps a form from going on, each leading to its place. Read because it takes the focus: as an alert it would be said again with each letter. */
export function ProblemSummary({ id, title, problems, attempt }: Props): React.ReactElement | null {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (attempt > 0) heading.current?.focus(); }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className={styles.summary} role="group" aria-labelledby={id}>
      <h3 className={styles.title} id={id} ref={heading} tabIndex={-1}>{title}</h3>
      <ul className={styles.list}>
        {problems.map(({ target, text }, at) => <li key={at}>{target === undefined ? text : <a href={`#${target}`} onClick={(event) => lead(event, target)}>{text}</a>}</li>)}
      </ul>
    </div>
  );
}

function lead(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.focus();
  target?.scrollIntoView?.({ block: 'center' });
}
