import * as React from 'react';
import type { PlannedRow } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { Changes } from './Changes';
import { NewValues } from './NewValues';
import type { OrganisationNames } from './organisationNames';
import { RowProblems } from './RowProblems';
import styles from './Rows.module.scss';

interface Props {
  readonly row: PlannedRow;
  readonly names: OrganisationNames;
  readonly language: Language;
}

/** One row of the file, and what becomes of it. */
export function PlanRow({ row, names, language }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const members = row.kind === 'new' || row.kind === 'changed' ? row.members : [];
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <span className={styles.name}>{fill(words.rowName, row.row, row.name === '' ? `(${words.noName})` : row.name)}</span>
        {'reference' in row && <span>{row.reference}</span>}
        <span className={styles.kind}>{words[row.kind]}</span>
      </p>
      {row.kind === 'changed' && row.byName && <p className={styles.warning}><Icon name="warning" /><span>{words.byName}</span></p>}
      {row.kind === 'changed' && row.changes.length > 0 && <Changes name={row.name} changes={row.changes} names={names} language={language} />}
      {row.kind === 'new' && <NewValues name={row.name} values={row.values} names={names} language={language} />}
      {members.length > 0 && <p className={styles.more}>{fill(words.membersAdded, members.map(names.of).join('; '))}</p>}
      {row.kind === 'refused' && <RowProblems row={row} language={language} />}
    </li>
  );
}
