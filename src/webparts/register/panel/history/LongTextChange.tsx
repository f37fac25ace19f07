import * as React from 'react';
import { textDifference } from '../../../../domain/partnership/textDifference';
import { EntryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import styles from './ChangedField.module.scss';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly valueLanguage: Language | undefined;
  readonly words: EntryWords;
  /** Beside what stood before. */
  readonly children?: React.ReactNode;
}

/** Two blocks, with the stretch that differs marked in each. */
export function LongTextChange({ before, after, valueLanguage, words, children }: Props): React.ReactElement {
  const difference = textDifference(before, after);
  return (
    <>
      <dd className={styles.block}>
        <span className={styles.blockLabel}>{words.before}</span>
        {before === '' ? <em>{words.empty}</em> : <p className={styles.text} lang={valueLanguage}>{difference.start}{marked('del', difference.before, after)}{difference.end}</p>}
      </dd>
      {children}
      <dd className={styles.block}>
        <span className={styles.blockLabel}>{words.after}</span>
        {after === '' ? <em>{words.empty}</em> : <p className={styles.text} lang={valueLanguage}>{difference.start}{marked('ins', difference.after, before)}{difference.end}</p>}
      </dd>
    </>
  );
}

/** A text that is new or gone as a whole needs no mark. */
function marked(Mark: 'ins' | 'del', text: string, other: string): React.ReactNode {
  return text === '' || other === '' ? text : <Mark className={styles.marked}>{text}</Mark>;
}
