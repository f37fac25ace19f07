import * as React from 'react';
import type { Mapping } from '../../../domain/import/mapping';
import { importColumnsWords } from '../../../loc/importExport/importColumns';
import { Language } from '../../../loc/wording';
import { ColumnRow } from './ColumnRow';
import styles from './ColumnTable.module.scss';
import type { Draft } from './importState';
import { Pager } from './Pager';

interface Props {
  readonly draft: Draft;
  readonly language: Language;
  onMap(mapping: Mapping): void;
}

/** The columns of the file, with what they hold and what they go into. Where there is no room they stand as cards; roles keep it a table all the same. */
export function ColumnTable({ draft, language, onMap }: Props): React.ReactElement {
  const words = importColumnsWords(language);
  const { table, mapping } = draft;
  const choose = (column: number, field: Mapping['fields'][number]): void => {
    onMap({ ...mapping, fields: table.headers.map((_, at) => (at === column ? field : mapping.fields[at])) });
  };
  return (
    <Pager items={table.headers.map((_, column) => column)} name={words.table} language={language}>
      {(columns) => (
        <div role="table" aria-label={words.table} className={styles.table}>
          <div role="rowgroup">
            <div role="row" className={styles.head}>
              {[words.column, words.examples, words.goesInto].map((text) => <span key={text} role="columnheader">{text}</span>)}
            </div>
          </div>
          <div role="rowgroup">
            {columns.map((column) => (
              <ColumnRow key={`${table.sheet} ${table.headerRow} ${column}`} table={table} mapping={mapping} column={column} language={language} onChoose={(field) => choose(column, field)} />
            ))}
          </div>
        </div>
      )}
    </Pager>
  );
}
