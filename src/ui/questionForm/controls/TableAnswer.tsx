import * as React from 'react';
import { AnswerValue, TableRow } from '../../../domain/protocol/answer';
import { TableColumn, TableQuestion } from '../../../domain/protocol/question';
import { questionFormWords } from '../../../loc/questionForm';
import { fill } from '../../../loc/wording';
import { Icon } from '../../icons/Icon';
import { newRowId } from '../newRowId';
import { packTextIn } from '../packTextIn';
import { PackWords } from '../PackWords';
import { QuestionControlProps, useQuestionGround } from '../questionControl';
import styles from '../QuestionForm.module.scss';
import { AmountAnswer } from './AmountAnswer';
import { OrganisationAnswer } from './OrganisationAnswer';
import { TextAnswer } from './TextAnswer';

const usualMost = 50;

const cellControlOf = { shortText: TextAnswer, money: AmountAnswer, number: AmountAnswer, day: AmountAnswer, organisation: OrganisationAnswer };

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
    focusOn.current = `[data-row="${row.id}"] input, [data-row="${row.id}"] select`;
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
            {question.columns.map((column) => (
              <Cell key={column.code} id={`${id}-${row.id}-${column.code}`} column={column} value={row.cells[column.code]} isInvalid={isInvalid && column.required === true && row.cells[column.code] === undefined} onChange={(cell) => setCell(row, column.code, cell)} />
            ))}
          </div>
          <button type="button" className={styles.remove} aria-label={fill(words.removeRowOf, at + 1, label)} onClick={() => remove(row)}><Icon name="trash" />{words.removeRow}</button>
        </fieldset>
      ))}
      {rows.length < (question.most ?? usualMost)
        ? <button type="button" id={id} data-add className={styles.add} onClick={add}>{words.addRow}</button>
        : <p className={styles.hint}>{fill(words.rowsFull, rows.length)}</p>}
    </div>
  );
}

interface CellProps {
  readonly id: string;
  readonly column: TableColumn;
  readonly value: AnswerValue | undefined;
  readonly isInvalid: boolean;
  onChange(value: AnswerValue | undefined): void;
}

/** A cell is a small question: the same controls, but for a choice, which is a list to save room. */
function Cell({ id, column, value, isInvalid, onChange }: CellProps): React.ReactElement {
  const { language } = useQuestionGround();
  const words = questionFormWords(language);
  const label = packTextIn(column.text, language).text;
  const name = <label className={styles.cellName} htmlFor={id}><PackWords of={column.text} language={language} />{column.required && <span className={styles.required}> ({words.required})</span>}</label>;
  if (column.kind === 'choice') {
    const chosen = value?.kind === 'choice' ? value.code : '';
    return (
      <div>
        {name}
        <select id={id} className={styles.level} value={chosen} aria-invalid={isInvalid} onChange={(event) => onChange(event.target.value === '' ? undefined : { kind: 'choice', code: event.target.value })}>
          <option value="">{words.choose}</option>
          {(column.options ?? []).map((option) => <option key={option.code} value={option.code}>{packTextIn(option.text, language).text}</option>)}
        </select>
      </div>
    );
  }
  const Control = cellControlOf[column.kind] as React.ComponentType<QuestionControlProps>;
  const question = { ...column, source: { needs: [] } } as QuestionControlProps['question'];
  return <div>{name}<Control id={id} question={question} label={label} value={value} isInvalid={isInvalid} onChange={onChange} /></div>;
}
