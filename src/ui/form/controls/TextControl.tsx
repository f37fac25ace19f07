import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

export function TextControl({ id, spec, value, onChange, describedBy, isInvalid }: ControlProps<'text'>): React.ReactElement {
  return (
    <input
      id={id} lang={spec.language} className={styles.input} type="text" value={value} aria-required={spec.required} aria-invalid={isInvalid} aria-describedby={describedBy}
      autoComplete="off" onChange={(event) => onChange(event.target.value)}
    />
  );
}
