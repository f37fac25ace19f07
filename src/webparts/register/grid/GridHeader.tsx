import * as React from 'react';
import type { Sort } from '../../../domain/register/order';
import { registerWords, titleText } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import type { ShownColumn } from '../loading/openedView';
import styles from './Grid.module.scss';

interface Props {
  readonly columns: readonly ShownColumn[];
  readonly sort: Sort | undefined;
  readonly language: Language;
  /** Column with the tab stop, or -1 when it is in a row. */
  readonly activeColumn: number;
}

export const GridHeader = React.memo(function GridHeader({ columns, sort, language, activeColumn }: Props): React.ReactElement {
  const words = registerWords(language);
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.headings}>
        {columns.map((column, at) => {
          const title = titleText(column.title, language);
          const sorted = sort?.column === column.name ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <div
              key={column.name}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted ?? 'none'}
              className={`${styles.heading} ${isNumber(column) ? styles.number : ''}`}
              data-cell={`-1:${at}`}
              data-sort={column.name}
              tabIndex={at === activeColumn ? 0 : -1}
            >
              <span className={styles.headingText} title={title}>{title}</span>
              {sorted && <Icon className={styles.sortIcon} name={sorted === 'ascending' ? 'sortUp' : 'sortDown'} />}
              <span className={styles.handle} data-resize={at} title={fill(words.resize, title)} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

/** Amounts stand right, so that their digits line up. */
export function isNumber({ type }: ShownColumn): boolean {
  return type === 'Currency' || type === 'Number';
}
