import * as React from 'react';
import { columnSample } from '../../../domain/import/columnSample';
import { ImportFieldName, importFields } from '../../../domain/import/importField';
import type { Mapping } from '../../../domain/import/mapping';
import { fieldOfHeader, severalIn } from '../../../domain/import/recogniseColumns';
import type { Table } from '../../../domain/import/table';
import { columnName } from '../../../domain/sheet/workbook';
import { ImportColumnsWords, importColumnsWords } from '../../../loc/importExport/importColumns';
import { fill, Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { columnId } from './columnId';
import styles from './ColumnTable.module.scss';
import { FieldOptions } from './FieldOptions';
import frame from './Import.module.scss';

interface Props {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly column: number;
  readonly language: Language;
  onChoose(field: ImportFieldName | undefined): void;
}

export function ColumnRow({ table, mapping, column, language, onChoose }: Props): React.ReactElement {
  const words = importColumnsWords(language);
  const { examples, onlyErrors } = React.useMemo(() => columnSample(table, column), [table, column]);
  const heading = table.headers[column];
  const field = mapping.fields[column];
  const letter = columnName(column);
  const id = columnId(column);
  const name = `${letter}, ${heading || words.noHeading}`;
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader"><span className={styles.letter}>{letter}</span> <span className={styles.heading}>{heading || `(${words.noHeading})`}</span></span>
      <div role="cell">
        <ul className={styles.examples}>{examples.map((example) => <li key={example}>{example}</li>)}</ul>
        {examples.length === 0 && <span className={frame.mark}>{onlyErrors === undefined ? words.noCells : <><Icon name="warning" />{fill(words.onlyErrors, onlyErrors)}</>}</span>}
      </div>
      <div role="cell">
        <label className={frame.spoken} htmlFor={id}>{fill(words.goesIntoOf, name)}</label>
        <select id={id} className={frame.select} value={field ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value as ImportFieldName)}>
          <option value="">{words.leaveOut}</option>
          <FieldOptions language={language} />
        </select>
        {field !== undefined && fieldOfHeader(heading) === field && <p className={styles.about}><span className={frame.mark}><Icon name="check" />{words.recognised}</span></p>}
        {joinText(mapping, column, words) !== undefined && <p className={styles.about}>{joinText(mapping, column, words)}</p>}
      </div>
    </div>
  );
}

/** What becomes of a column that goes where an earlier one goes already. */
function joinText({ fields }: Mapping, column: number, words: ImportColumnsWords): string | undefined {
  const field = fields[column];
  const first = fields.indexOf(field);
  if (field === undefined || first === column || first < 0) return undefined;
  const letter = columnName(first);
  // Of a field that takes one column alone, the summary says what to do.
  if (!severalIn(field)) return undefined;
  if (field === 'members') return fill(words.joinedMembers, letter);
  return fill(importFields.find(({ name }) => name === field)?.kind === 'money' ? words.joinedMoney : words.joinedTexts, letter);
}
