import * as React from 'react';
import { FieldChange } from '../../../../domain/record/fieldChange';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { entryWords } from '../../../../loc/entry';
import { Language } from '../../../../loc/wording';
import { fieldText } from '../../../../ui/record/fieldText';
import { LongTextChange } from './LongTextChange';
import styles from './ChangedField.module.scss';

interface Props {
  readonly change: FieldChange;
  readonly label: string;
  /** Of the values, where they are in one language whoever reads them. */
  readonly valueLanguage: Language | undefined;
  /** The first save has nothing before it. */
  readonly created: boolean;
  readonly language: Language;
  /** What can be done about what stood before. */
  readonly children?: React.ReactNode;
}

export function ChangedField({ change, label, valueLanguage, created, language, children }: Props): React.ReactElement {
  const words = entryWords(language);
  const { before, after } = change;
  const value = (one: FieldValue | undefined): React.ReactElement => <span lang={one && valueLanguage}>{fieldText(one, language)}</span>;
  const isLong = before?.kind === 'longText' || after?.kind === 'longText';
  return (
    <div className={styles.change}>
      <dt className={styles.field}>{label}</dt>
      {created
        ? <dd className={styles.only}>{value(after)}</dd>
        : isLong
          ? <LongTextChange before={longText(before)} after={longText(after)} valueLanguage={valueLanguage} words={words}>{children}</LongTextChange>
          : (
            <>
              <dd className={styles.before}><span className={styles.label}>{words.before}: </span>{value(before)}</dd>
              {children}
              <dd className={styles.after}><span className={styles.label}>{words.after}: </span>{value(after)}</dd>
            </>
          )}
    </div>
  );
}

function longText(value: FieldValue | undefined): string {
  return value?.kind === 'longText' ? value.text : '';
}
