import * as React from 'react';
import { ControlProps } from '../control';
import styles from './Control.module.scss';

/** What stands for a day that the browser could not read: it must not pass for an empty field. */
const unreadable = '?';

/** The browser's own date field, which everybody's keyboard, screen reader and phone know. */
export function DayControl({ id, spec, value, onChange, describedBy, isInvalid }: ControlProps<'day'>): React.ReactElement {
  const shown = value === unreadable ? '' : value;
  return (
    <input
      id={id} className={styles.day} type="date" required={spec.required} min="1900-01-01" max="2200-12-31" value={shown} aria-invalid={isInvalid} aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
      onBlur={(event) => { if (event.target.validity.badInput) onChange(unreadable); }}
    />
  );
}
