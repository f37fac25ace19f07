import * as React from 'react';
import { fill } from '../../../../../src/loc/wording';
import { type ListField, siteLanguage, typeIn } from '../listModel';
import { operatorsFor } from '../query/operatorsFor';
import { type FilterRow, type Operator, takesValue } from '../query/viewQuery';
import type { ViewWords } from '../words/viewWords';
import { FilterValue } from './FilterValue';

interface FilterRowFieldsProps {
  /** From 1. The first is joined to nothing. */
  readonly number: number;
  readonly fields: readonly ListField[];
  readonly row: FilterRow;
  readonly words: ViewWords;
  readonly onChange: (row: FilterRow) => void;
  readonly onRemove: () => void;
}

/** And/or, column, operator and value of one condition. */
export function FilterRowFields({ number, fields, row, words, onChange, onRemove }: FilterRowFieldsProps): React.ReactElement {
  const type = typeIn(fields)(row.column);
  const field = fields.find(({ InternalName }) => InternalName === row.column);
  const label = (text: string): string => fill(text, number);
  const setColumn = (column: string): void => {
    const operators = operatorsFor(typeIn(fields)(column), 'Eq');
    // A value of one column says nothing of another.
    onChange({ ...row, column, operator: operators[0], values: takesValue(operators[0]) ? [''] : [] });
  };
  const setOperator = (operator: Operator): void =>
    onChange({ ...row, operator, values: takesValue(operator) ? (operator === 'OneOf' ? row.values.filter((value) => value !== '') : [row.values[0] ?? '']) : [] });
  return (
    <div className="formRow" role="group" aria-label={label(words.condition)}>
      {number > 1 && (
        <select className="join" aria-label={label(words.join)} value={row.join} onChange={(event) => onChange({ ...row, join: event.target.value as FilterRow['join'] })}>
          <option value="And">{words.And}</option>
          <option value="Or">{words.Or}</option>
        </select>
      )}
      <select aria-label={label(words.column)} value={row.column} onChange={(event) => setColumn(event.target.value)}>
        {!field && <option value={row.column}>{row.column}</option>}
        {fields.map(({ InternalName, Title }) => <option key={InternalName} value={InternalName} lang={siteLanguage}>{Title}</option>)}
      </select>
      <select aria-label={label(words.operator)} value={row.operator} onChange={(event) => setOperator(event.target.value as Operator)}>
        {operatorsFor(type, row.operator).map((operator) => <option key={operator} value={operator}>{words[operator]}</option>)}
      </select>
      {takesValue(row.operator) && <FilterValue number={number} type={type} choices={field?.Choices ?? []} row={row} words={words} onChange={(values) => onChange({ ...row, values })} />}
      <button type="button" aria-label={label(words.removeCondition)} onClick={onRemove}>✕</button>
    </div>
  );
}
