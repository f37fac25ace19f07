import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

export function NumberControl({ id, value, onChange, describedBy, isInvalid }: ControlProps<'number'>): React.ReactElement {
  return (
    <input
      id={id} className={styles.short} type="text" inputMode="decimal" value={value} aria-invalid={isInvalid} aria-describedby={describedBy}
      autoComplete="off" onChange={(event) => onChange(event.target.value)}
    />
  );
}
