import * as React from 'react';
import { isLeavable, LeavableRow } from '../../../domain/import/leaveRows';
import type { PlannedRow } from '../../../domain/import/importPlan';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { Changes } from './Changes';
import { LeaveRow } from './LeaveRow';
import { leftOutText } from './leftOutText';
import { NewValues } from './NewValues';
import type { OrganisationNames } from './organisationNames';
import { RowProblems } from './RowProblems';
import styles from './Rows.module.scss';

interface Props {
  readonly row: PlannedRow;
  readonly names: OrganisationNames;
  readonly language: Language;
  onLeave(row: LeavableRow, isLeft: boolean): void;
}

/** One row of the file, and what becomes of it; of one that is left out, what would. */
export function PlanRow({ row, names, language, onLeave }: Props): React.ReactElement {
  const words = importCheckWords(language);
  const planned = row.kind === 'left' ? row.would : row;
  const members = planned.kind === 'new' || planned.kind === 'changed' ? planned.members : [];
  const name = row.name === '' ? `(${words.noName})` : row.name;
  return (
    <li className={styles.row}>
      <p className={styles.head}>
        <span className={styles.name}>{fill(words.rowName, row.row, name)}</span>
        {'reference' in planned && <span>{planned.reference}</span>}
        <span className={styles.kind}>{words[row.kind]}</span>
      </p>
      {planned.kind === 'changed' && planned.byName && <p className={styles.warning}><Icon name="warning" /><span>{words.byName}</span></p>}
      {planned.kind === 'changed' && planned.changes.length > 0 && <Changes name={row.name} changes={planned.changes} names={names} language={language} />}
      {planned.kind === 'new' && <NewValues name={row.name} values={planned.values} names={names} language={language} />}
      {members.length > 0 && <p className={styles.more}>{fill(words.membersAdded, members.map(names.of).join('; '))}</p>}
      {planned.kind === 'refused' ? <RowProblems row={planned} language={language} /> : planned.leftOut.map((each, at) => <p key={at} className={styles.more}>{leftOutText(each, names, language)}</p>)}
      {isLeavable(row) && <LeaveRow name={name} isLeft={row.kind === 'left'} language={language} onLeave={(isLeft) => onLeave(row, isLeft)} />}
    </li>
  );
}
