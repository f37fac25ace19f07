import * as React from 'react';
import { PartChange } from '../../../../domain/partnership/history';
import { entryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import { fieldText } from '../../../../ui/record/fieldText';
import { ChangedFields } from './ChangedFields';
import { changeSentence, endIn, fieldLabel } from './changeText';
import styles from './HistorySection.module.scss';

interface Props {
  readonly change: PartChange;
  readonly language: Language;
}

/** One member or representative in one save: a sentence, and the fields that it does not tell. */
export function MemberChange({ change: partChange, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const { change, part } = partChange;
  return (
    <li className={styles.member}>
      <p className={styles.sentence}>{changeSentence(partChange, language)}</p>
      {change.kind === 'created' && <p className={styles.remark}>{beginnings(partChange, language)}</p>}
      {change.kind === 'oldestKept' && <p className={styles.remark}>{words.oldestKept}</p>}
      {change.kind === 'changed' && change.changes.length === 0 && endIn(partChange) === undefined && <p className={styles.remark}>{words.nothingCompared}</p>}
      {change.kind === 'changed' && <ChangedFields key={part} of={partChange} language={language} />}
    </li>
  );
}

/** `Role: Funder · From: 1 April 2024`; whom it is about stands above. */
function beginnings({ part, change }: PartChange, language: Language): string {
  return change.changes
    .filter(({ field }) => field !== 'organisation' && field !== 'person')
    .map(({ field, after }) => `${fieldLabel(part, field, language)}: ${fieldText(after, language)}`)
    .join(' · ');
}
