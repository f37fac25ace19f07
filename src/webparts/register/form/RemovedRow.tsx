import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { useFormSources } from '../../../ui/form/formContext';
import styles from './Rows.module.scss';

/** A row that goes when the form is saved, until then only marked. */
export function RemovedRow({ id, name, onKeep }: { readonly id: string; readonly name: string; readonly onKeep: () => void }): React.ReactElement {
  const words = entryFormWords(useFormSources().language);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  return (
    <li className={styles.removed}>
      <p className={styles.told} id={id}>{fill(words.removedRow, name)}</p>
      <button type="button" className={styles.action} ref={button} aria-label={fill(words.keepRow, name)} aria-describedby={id} onClick={onKeep}>{words.keep}</button>
    </li>
  );
}
