import * as React from 'react';
import { FieldChange } from '../../../../domain/record/fieldChange';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { entryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import { fieldText } from '../fieldText';
import { LongTextChange } from './LongTextChange';
import styles from './ChangedField.module.scss';

interface Props {
  readonly change: FieldChange;
  readonly label: string;
  /** The first save has nothing before it. */
  readonly created: boolean;
  readonly language: Language;
  /** What can be done about it. */
  readonly children?: React.ReactNode;
}

export function ChangedField({ change, label, created, language, children }: Props): React.ReactElement {
  const words = entryWords(language);
  const { before, after } = change;
  const isLong = before?.kind === 'longText' || after?.kind === 'longText';
  return (
    <div className={styles.change}>
      <dt className={styles.field}>{label}</dt>
      {created
        ? <dd className={styles.only}>{fieldText(after, language)}</dd>
        : isLong
          ? <LongTextChange before={longText(before)} after={longText(after)} words={words} />
          : (
            <>
              <dd className={styles.before}><span className={styles.label}>{words.before}: </span>{fieldText(before, language)}</dd>
              <dd className={styles.after}><span className={styles.label}>{words.after}: </span>{fieldText(after, language)}</dd>
            </>
          )}
      {children}
    </div>
  );
}

function longText(value: FieldValue | undefined): string {
  return value?.kind === 'longText' ? value.text : '';
}
