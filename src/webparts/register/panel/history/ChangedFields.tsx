import * as React from 'react';
import { PartChange } from '../../../../domain/partnership/history';
import { Language } from '../../../../loc/wording';
import { BringBackButton } from './BringBackButton';
import { ChangedField } from './ChangedField';
import { fieldLabel, valueLanguage } from './changeText';
import styles from './HistorySection.module.scss';

interface Props {
  readonly of: PartChange;
  readonly language: Language;
}

/** Field by field, before and after; what stood before can be brought back. */
export function ChangedFields({ of: partChange, language }: Props): React.ReactElement {
  const { part, change } = partChange;
  const created = change.kind === 'created';
  return (
    <dl className={styles.fields}>
      {change.changes.map((field) => (
        <ChangedField key={field.field} change={field} label={fieldLabel(part, field.field, language)} valueLanguage={valueLanguage(part, field.field)} created={created} language={language}>
          {!created && <BringBackButton of={partChange} field={field.field} value={field.before} />}
        </ChangedField>
      ))}
    </dl>
  );
}
