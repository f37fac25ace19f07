import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

export function MoneyControl({ id, spec, value, onChange, describedBy, isInvalid }: ControlProps<'money'>): React.ReactElement {
  return (
    <span className={styles.money}>
      <span className={styles.sign} aria-hidden="true">£</span>
      <input
        id={id} className={styles.amount} type="text" inputMode="decimal" value={value} aria-required={spec.required} aria-invalid={isInvalid} aria-describedby={describedBy}
        autoComplete="off" onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
