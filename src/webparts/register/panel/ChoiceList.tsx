import * as React from 'react';
import { choiceText } from '../../../loc/choices';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import styles from './ChoiceList.module.scss';

interface Props {
  readonly choices: readonly string[];
  readonly language: Language;
}

export function ChoiceList({ choices, language }: Props): React.ReactElement {
  if (choices.length === 0) {
    return <span className={styles.none}>{entryWords(language).notRecorded}</span>;
  }
  return (
    <ul className={styles.choices}>
      {choices.map((choice) => <li key={choice}>{choiceText(choice, language)}</li>)}
    </ul>
  );
}
