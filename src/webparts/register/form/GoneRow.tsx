import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { fill } from '../../../loc/wording';
import { useFormSources } from '../../../ui/form/formContext';
import styles from './Rows.module.scss';

interface Props {
  readonly name: string;
  readonly onAdd: () => void;
  readonly onLetGo: () => void;
}

/** A row that somebody else deleted while it was being changed here. */
export function GoneRow({ name, onAdd, onLetGo }: Props): React.ReactElement {
  const words = entryFormWords(useFormSources().language);
  return (
    <li className={styles.removed}>
      <p className={styles.told} role="alert">{fill(words.goneRow, name)}</p>
      <button type="button" className={styles.action} onClick={onAdd}>{words.addAgain}</button>
      <button type="button" className={styles.action} onClick={onLetGo}>{words.letGo}</button>
    </li>
  );
}
