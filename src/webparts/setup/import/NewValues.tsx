import * as React from 'react';
import { ImportFieldName, importFields } from '../../../domain/import/importField';
import type { EntryValues } from '../../../domain/partnership/entryRules';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { fill, Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import type { OrganisationNames } from './organisationNames';
import frame from './Import.module.scss';
import styles from './Rows.module.scss';
import { valueText } from './valueText';

interface Props {
  /** Of the row. */
  readonly name: string;
  readonly values: EntryValues;
  readonly names: OrganisationNames;
  readonly language: Language;
}

/** What a new entry begins with, for whoever wants to see it. */
export function NewValues({ name: rowName, values, names, language }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const held: Readonly<Partial<Record<ImportFieldName, EntryValues[keyof EntryValues]>>> = values;
  const filled = importFields.filter(({ name }) => held[name] !== undefined);
  return (
    <details className={styles.more}>
      <summary>{fill(words.values, filled.length)}<span className={frame.spoken}>: {rowName}</span></summary>
      <dl className={styles.values}>
        {filled.map(({ name }) => (
          <React.Fragment key={name}>
            <dt>{fieldLabel(name, language)}</dt>
            <dd>{valueText(held[name], language, names.ofValue)}</dd>
          </React.Fragment>
        ))}
      </dl>
    </details>
  );
}
