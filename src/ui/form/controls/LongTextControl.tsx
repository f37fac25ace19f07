import * as React from 'react';
import { formWords } from '../../../loc/form';
import { fill } from '../../../loc/wording';
import { ControlProps } from '../control';
import { useFormSources } from '../formContext';
import styles from './Control.module.scss';

const usualMost = 10_000;
/** The limit is told when it comes near; nobody needs to hear it while they have just begun. */
const nearInCharacters = 500;

export function LongTextControl({ id, spec, value, onChange, describedBy, isInvalid }: ControlProps<'longText'>): React.ReactElement {
  const words = formWords(useFormSources().language);
  const left = (spec.most ?? usualMost) - value.trim().length;
  const countId = `${id}-count`;
  return (
    <>
      <textarea
        id={id} lang={spec.language} className={styles.long} rows={4} value={value} aria-required={spec.required} aria-invalid={isInvalid}
        aria-describedby={[describedBy, left < nearInCharacters ? countId : undefined].filter(Boolean).join(' ') || undefined} onChange={(event) => onChange(event.target.value)}
      />
      {left < nearInCharacters && <p id={countId} className={styles.count}>{fill(left < 0 ? words.charactersOver : words.charactersLeft, Math.abs(left))}</p>}
    </>
  );
}
