import * as React from 'react';
import { formWords } from '../../../loc/form';
import { ControlProps } from '../control';
import { useFormSources } from '../formContext';
import styles from './Control.module.scss';

export function LinkControl({ id, value, onChange, describedBy, isInvalid }: ControlProps<'link'>): React.ReactElement {
  const words = formWords(useFormSources().language);
  return (
    <>
      <label className={styles.part} htmlFor={id}>{words.linkAddress}</label>
      <input
        id={id} className={styles.input} type="url" inputMode="url" value={value.address} aria-invalid={isInvalid} aria-describedby={describedBy} placeholder="https://"
        autoComplete="off" onChange={(event) => onChange({ ...value, address: event.target.value })}
      />
      <label className={styles.part} htmlFor={`${id}-text`}>{words.linkText}</label>
      <input id={`${id}-text`} className={styles.input} type="text" value={value.text} autoComplete="off" onChange={(event) => onChange({ ...value, text: event.target.value })} />
    </>
  );
}
