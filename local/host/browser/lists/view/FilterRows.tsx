import * as React from 'react';
import { helpfulFields, type ListField } from '../listModel';
import type { FilterRow } from '../query/viewQuery';
import type { ViewWords } from '../words/viewWords';
import { FilterRowFields } from './FilterRowFields';

interface FilterRowsProps {
  readonly fields: readonly ListField[];
  readonly rows: readonly FilterRow[];
  readonly words: ViewWords;
  readonly onChange: (rows: readonly FilterRow[]) => void;
}

/** The conditions of a view, one a row. */
export function FilterRows({ fields, rows, words, onChange }: FilterRowsProps): React.ReactElement {
  const adder = React.useRef<HTMLButtonElement>(null);
  const offered = helpfulFields(fields);
  const add = (): void => onChange([...rows, { join: 'And', column: 'Title', operator: 'Contains', values: [''] }]);
  const remove = (at: number): void => {
    onChange(rows.filter((_row, other) => other !== at));
    adder.current?.focus();
  };
  return (
    <fieldset>
      <legend>{words.filter}</legend>
      {rows.length === 0 && <p>{words.noFilter}</p>}
      {rows.map((row, at) => (
        <FilterRowFields
          key={at} number={at + 1} fields={offered} row={row} words={words}
          onChange={(changed) => onChange(rows.map((other, place) => (place === at ? changed : other)))} onRemove={() => remove(at)}
        />
      ))}
      {rows.length > 2 && <p>{words.joinedInOrder}</p>}
      <button ref={adder} type="button" onClick={add}>{words.addCondition}</button>
    </fieldset>
  );
}
