import * as React from 'react';
import { FieldChange } from '../../../domain/record/fieldChange';
import { EntryFormWords, entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { useFormSources } from '../../../ui/form/formContext';
import { fieldText } from '../../../ui/record/fieldText';
import styles from './Rows.module.scss';

interface Props {
  readonly name: string;
  /** What it is now, where somebody else has changed it. */
  readonly changes: readonly FieldChange[];
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** A row that was to be removed, and that somebody else has changed meanwhile. */
export function OvertakenRow({ name, changes, onRemove, onKeep }: Props): React.ReactElement {
  const { language } = useFormSources();
  const words = entryFormWords(language);
  const changed = changes.map(({ field, after }) => `${words[field as keyof EntryFormWords]}: ${fieldText(after, language)}`).join('; ');
  return (
    <li className={styles.removed}>
      <p className={styles.told} role="alert">{fill(words.overtakenRow, name, changed)}</p>
      <button type="button" className={styles.action} aria-label={fill(words.removeAnywayRow, name)} onClick={onRemove}>{words.removeAnyway}</button>
      <button type="button" className={styles.action} aria-label={fill(words.keepRow, name)} onClick={onKeep}>{words.keep}</button>
    </li>
  );
}
