import * as React from 'react';
import { textOf, type RegisterRow } from '../../../domain/register/row';
import type { Language } from '../../../loc/wording';
import { CellContent } from '../cells/CellContent';
import { NameLink } from '../cells/NameLink';
import type { ListingActions } from '../listing';
import type { ShownColumn } from '../loading/openedView';
import { isNumber } from './GridHeader';
import styles from './Grid.module.scss';

interface Props {
  readonly row: RegisterRow;
  readonly line: number;
  readonly columns: readonly ShownColumn[];
  /** Column with the tab stop, or -1 when it is in another row. */
  readonly activeColumn: number;
  readonly isOpen: boolean;
  readonly language: Language;
  readonly search: string;
  readonly foundIn: string | undefined;
  readonly hrefOf: ListingActions['hrefOf'];
  /** Out of sight, and drawn only because it has the focus. */
  readonly parked?: boolean;
}

export const GridRow = React.memo(function GridRow({ row, line, columns, activeColumn, isOpen, language, search, foundIn, hrefOf, parked }: Props): React.ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-current={isOpen || undefined}
      className={`${styles.row} ${isOpen ? styles.open : ''} ${parked ? styles.parked : ''}`}
      data-open={textOf(row.cells.Reference)}
    >
      {columns.map((column, at) => (
        <div
          key={column.name}
          role="gridcell"
          aria-colindex={at + 1}
          className={`${styles.cell} ${isNumber(column) ? styles.number : ''}`}
          data-cell={`${line}:${at}`}
          tabIndex={at === activeColumn ? 0 : -1}
        >
          <span className={styles.content}>
            {column.name === 'Title'
              ? <NameLink row={row} language={language} search={search} foundIn={foundIn} hrefOf={hrefOf} tabIndex={-1} />
              : <CellContent row={row} column={column} language={language} search={search} />}
          </span>
        </div>
      ))}
    </div>
  );
});
