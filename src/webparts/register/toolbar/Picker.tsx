import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Picker.module.scss';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Value and text, in the order shown. */
  readonly options: readonly (readonly [string, string])[];
  onChange(value: string): void;
}

/** The browser's own select: light, and known to every keyboard and screen reader. */
export function Picker({ label, value, options, onChange }: Props): React.ReactElement {
  return (
    <label className={styles.picker}>
      <span className={styles.label}>{label}</span>
      <span className={styles.field}>
        <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
        </select>
        <Icon className={styles.arrow} name="down" />
      </span>
    </label>
  );
}
