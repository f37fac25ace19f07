import * as React from 'react';
import { AnswerValue, TableRow } from '../../../domain/protocol/answer';
import { TableQuestion } from '../../../domain/protocol/question';
import { mostRows } from '../../../domain/protocol/tableProblems';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { newRowId } from '../newRowId';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { TableCell } from './TableCell';

/** Rows of named cells, each row a group of its own: on a phone a table of inputs could not be read. */
export function TableAnswer({ id, question, label, value, isInvalid, onChange }: QuestionControlProps<TableQuestion>): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const rows = value?.kind === 'table' ? value.rows : [];
  const place = React.useRef<HTMLDivElement>(null);
  const focusOn = React.useRef<string>();
  React.useEffect(() => {
    if (focusOn.current === undefined) return;
    place.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  });
  const set = (changed: readonly TableRow[]): void => onChange(changed.length === 0 ? undefined : { kind: 'table', rows: changed });
  const setCell = (row: TableRow, column: string, cell: AnswerValue | undefined): void => {
    const { [column]: before, ...others } = row.cells;
    set(rows.map((each) => (each === row ? { ...row, cells: cell === undefined ? others : { ...others, [column]: cell } } : each)));
  };
  const add = (): void => {
    const row = { id: newRowId(), cells: {} };
    focusOn.current = ['input', 'select', 'textarea'].map((field) => `[data-row="${row.id}"] ${field}`).join();
    set([...rows, row]);
  };
  const remove = (row: TableRow): void => {
    focusOn.current = '[data-add]';
    set(rows.filter((each) => each !== row));
  };
  return (
    <div ref={place}>
      {rows.map((row, at) => (
        <fieldset key={row.id} data-row={row.id} className={styles.row}>
          <legend className={styles.rowTitle}>{fill(words.rowNumber, at + 1)}</legend>
          <div className={styles.cells}>
            {question.columns.map((column) => {
              const isMissing = isInvalid && column.required === true && row.cells[column.code] === undefined;
              return (
                <TableCell
                  key={column.code} id={`${id}-${row.id}-${column.code}`} column={column} value={row.cells[column.code]} isInvalid={isMissing} describedBy={isMissing ? `${id}-problem` : undefined}
                  onChange={(cell) => setCell(row, column.code, cell)}
                />
              );
            })}
          </div>
          <button type="button" className={styles.remove} aria-label={fill(words.removeRowOf, at + 1, label)} onClick={() => remove(row)}><Icon name="trash" />{words.removeRow}</button>
        </fieldset>
      ))}
      {rows.length < mostRows(question)
        ? <button type="button" id={id} data-add className={styles.add} onClick={add}>{words.addRow}</button>
        : <p className={styles.hint}>{fill(words.rowsFull, rows.length)}</p>}
    </div>
  );
}
