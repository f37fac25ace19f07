import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

export function NumberControl({ id, spec, value, onChange, describedBy, isInvalid }: ControlProps<'number'>): React.ReactElement {
  return (
    <input
      id={id} className={styles.short} type="text" inputMode="decimal" value={value} aria-required={spec.required} aria-invalid={isInvalid} aria-describedby={describedBy}
      autoComplete="off" onChange={(event) => onChange(event.target.value)}
    />
  );
}
