import * as React from 'react';
import { EntryFieldName } from '../../../domain/partnership/entryField';
import { FieldChange } from '../../../domain/record/fieldChange';
import { FieldValue } from '../../../domain/record/fieldValue';
import { entryWords } from '../../../loc/entry';
import { Language } from '../../../loc/wording';
import { LongTextChange } from './LongTextChange';
import { fieldText } from './fieldText';
import styles from './ChangedField.module.scss';

interface Props {
  readonly change: FieldChange<EntryFieldName>;
  /** The first save has nothing before it. */
  readonly created: boolean;
  readonly language: Language;
}

export function ChangedField({ change, created, language }: Props): React.ReactElement {
  const words = entryWords(language);
  const { field, before, after } = change;
  const isLong = before?.kind === 'longText' || after?.kind === 'longText';
  return (
    <div className={styles.change}>
      <dt className={styles.field}>{words[field]}</dt>
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
    </div>
  );
}

function longText(value: FieldValue | undefined): string {
  return value?.kind === 'longText' ? value.text : '';
}
