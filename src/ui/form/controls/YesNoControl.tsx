import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

export function YesNoControl({ id, label, value, onChange, describedBy }: ControlProps<'yesNo'>): React.ReactElement {
  return (
    <label className={styles.check}>
      <input id={id} type="checkbox" checked={value} aria-describedby={describedBy} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
