import * as React from 'react';
import type { Group } from '../../../domain/register/lines';
import type { Language } from '../../../loc/wording';
import { GroupTitle } from '../cells/GroupTitle';
import type { ShownColumn } from '../loading/openedView';
import styles from './Grid.module.scss';

interface Props {
  readonly group: Group;
  readonly line: number;
  readonly columns: readonly ShownColumn[];
  readonly isActive: boolean;
  readonly language: Language;
  /** Out of sight, and drawn only because it has the focus. */
  readonly parked?: boolean;
}

/** A group's heading across all columns. */
export function GroupLine({ group, line, columns, isActive, language, parked }: Props): React.ReactElement {
  return (
    <div role="row" aria-rowindex={line + 2} className={`${styles.row} ${styles.group} ${parked ? styles.parked : ''}`} data-group={group.key}>
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns.length}
        aria-expanded={!group.collapsed}
        className={styles.groupCell}
        data-cell={`${line}:0`}
        tabIndex={isActive ? 0 : -1}
      >
        <GroupTitle group={group} language={language} />
      </div>
    </div>
  );
}
