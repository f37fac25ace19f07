import * as React from 'react';
import styles from '../Setup.module.scss';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** In words. */
  readonly problem: string | undefined;
  onType(value: string): void;
}

export function AddressField({ id, label, help, value, problem, onType }: Props): React.ReactElement {
  const described = [`${id}-help`, ...(problem === undefined ? [] : [`${id}-problem`])].join(' ');
  return (
    <div className={styles.member}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" className={styles.memberInput} aria-required aria-invalid={problem !== undefined} aria-describedby={described} autoComplete="off" spellCheck={false} value={value} onChange={(event) => onType(event.target.value)} />
      <span id={`${id}-help`} className={styles.meta}>{help}</span>
      {problem !== undefined && <p id={`${id}-problem`} className={styles.fieldProblem}>{problem}</p>}
    </div>
  );
}
