import * as React from 'react';
import { draftWords } from '../../../loc/drafts';
import { Language } from '../../../loc/wording';
import styles from './DraftFound.module.scss';

interface Props {
  readonly texts: readonly string[];
  readonly language: Language;
}

/** What was typed and cannot be put into the form: to be copied. */
export function DraftTexts({ texts, language }: Props): React.ReactElement {
  return (
    <label>
      <span className={styles.label}>{draftWords(language).texts}</span>
      <textarea className={styles.texts} readOnly rows={6} value={texts.join('\n')} />
    </label>
  );
}
