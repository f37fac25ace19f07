import * as React from 'react';
import { choiceText } from '../../../loc/choices';
import { formWords } from '../../../loc/form';
import { ControlProps } from '../control';
import { useFormSources } from '../formContext';
import styles from './Control.module.scss';

/** A value that the list no longer offers stays choosable as long as it is the one that is there. */
export function ChoiceControl({ id, spec, value, onChange, describedBy, isInvalid, choices, texts }: ControlProps<'choice'>): React.ReactElement {
  const { language } = useFormSources();
  const words = formWords(language);
  const offered = value === '' || choices.includes(value) ? choices : [value, ...choices];
  return (
    <select id={id} className={styles.select} value={value} aria-required={spec.required} aria-invalid={isInvalid} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value)}>
      {(!spec.required || value === '') && <option value="">{texts?.empty ?? (spec.required ? words.choose : words.nothingChosen)}</option>}
      {offered.map((choice) => <option key={choice} value={choice}>{texts?.of?.(choice) ?? choiceText(choice, language)}</option>)}
    </select>
  );
}
