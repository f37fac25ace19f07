import * as React from 'react';
import { textOf, type RegisterRow } from '../../../domain/register/row';
import { titleText } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { CellContent } from '../cells/CellContent';
import { NameLink } from '../cells/NameLink';
import type { ListingActions } from '../listing';
import type { ShownColumn } from '../loading/openedView';
import styles from './Cards.module.scss';

interface Props {
  readonly row: RegisterRow;
  readonly columns: readonly ShownColumn[];
  readonly fields: readonly string[];
  readonly language: Language;
  readonly search: string;
  readonly foundIn: string | undefined;
  readonly hrefOf: ListingActions['hrefOf'];
  /** Among all cards, from 1: only those in sight are drawn. */
  readonly position: number;
  readonly total: number;
  readonly isOpen: boolean;
}

/** With its distance to the next one, as in the style sheet. */
export function cardHeight(fieldCount: number): number {
  return 116 + fieldCount * 24;
}

export const Card = React.memo(function Card({ row, columns, fields, language, search, foundIn, hrefOf, position, total, isOpen }: Props): React.ReactElement {
  const status = columns.find(({ name }) => name === 'Status');
  const shown = fields.flatMap((field) => columns.filter(({ name }) => name === field));
  return (
    <div role="listitem" aria-posinset={position} aria-setsize={total} aria-current={isOpen || undefined} className={`${styles.card} ${isOpen ? styles.open : ''}`} data-open={textOf(row.cells.Reference)}>
      <div className={styles.top}>
        <span className={styles.reference}>{textOf(row.cells.Reference)}</span>
        {status && <CellContent row={row} column={status} language={language} search="" />}
      </div>
      <h2 className={styles.name}><NameLink row={row} language={language} search={search} foundIn={foundIn} hrefOf={hrefOf} /></h2>
      <dl className={styles.fields}>
        {shown.map((column) => (
          <div key={column.name} className={styles.field}>
            <dt>{titleText(column.title, language)}</dt>
            <dd>{row.cells[column.name] === undefined ? '–' : <CellContent row={row} column={column} language={language} search={search} />}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
});
