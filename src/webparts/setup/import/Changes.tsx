import * as React from 'react';
import type { ImportFieldName } from '../../../domain/import/importField';
import type { EntryFieldName } from '../../../domain/partnership/entryField';
import type { FieldChange } from '../../../domain/record/fieldChange';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import frame from './Import.module.scss';
import type { OrganisationNames } from './organisationNames';
import styles from './Rows.module.scss';
import { valueText } from './valueText';

interface Props {
  /** Of the entry. */
  readonly name: string;
  readonly changes: readonly FieldChange<EntryFieldName>[];
  readonly names: Pick<OrganisationNames, 'ofValue'>;
  readonly language: Language;
}

/** What each field holds now and what it will hold. */
export function Changes({ name, changes, names, language }: Props): React.ReactElement {
  const words = importCheckWords(language);
  return (
    <div role="table" aria-label={name} className={styles.changes}>
      <div role="row" className={frame.spoken}>{[words.field, words.before, words.after].map((text) => <span key={text} role="columnheader">{text}</span>)}</div>
      {changes.map(({ field, before, after }) => (
        <div key={field} role="row" className={styles.line}>
          <span role="rowheader" className={styles.field}>{fieldLabel(field as ImportFieldName, language)}</span>
          <span role="cell" className={styles.before}>{valueText(before, language, names.ofValue)}</span>
          <span role="cell" className={styles.after}><span aria-hidden="true">→ </span>{valueText(after, language, names.ofValue)}</span>
        </div>
      ))}
    </div>
  );
}
