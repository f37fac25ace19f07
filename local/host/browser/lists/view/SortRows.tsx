import * as React from 'react';
import { fill } from '../../../../../src/loc/wording';
import { helpfulFields, type ListField, siteLanguage } from '../listModel';
import { type SortRow, sortsAtMost } from '../query/viewQuery';
import type { ViewWords } from '../words/viewWords';

interface SortRowsProps {
  /** Sort, or group. */
  readonly legend: string;
  readonly fields: readonly ListField[];
  readonly rows: readonly SortRow[];
  readonly words: ViewWords;
  readonly onChange: (rows: readonly SortRow[]) => void;
  readonly children?: React.ReactNode;
}

/** Up to two columns with their directions. */
export function SortRows({ legend, fields, rows, words, onChange, children }: SortRowsProps): React.ReactElement {
  const places = Array.from({ length: Math.min(rows.length + 1, sortsAtMost) }, (_place, at) => at);
  const labels = [[words.firstBy, words.firstDirection], [words.thenBy, words.thenDirection]].map((pair) => pair.map((label) => fill(label, legend)));
  const sortable = helpfulFields(fields).filter((field) => field.Sortable);
  const set = (at: number, column: string): void => {
    const row = { column, descending: rows[at]?.descending ?? false };
    onChange(column === '' ? rows.filter((_row, other) => other !== at) : [...rows.slice(0, at), row, ...rows.slice(at + 1)]);
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {places.map((at) => (
        <div key={at} className="formRow">
          <label>
            {labels[at][0]}
            <select value={rows[at]?.column ?? ''} onChange={(event) => set(at, event.target.value)}>
              <option value="">{words.none}</option>
              {optionsWith(sortable, rows[at]?.column).map(({ InternalName, Title }) => <option key={InternalName} value={InternalName} lang={siteLanguage}>{Title}</option>)}
            </select>
          </label>
          {rows[at] && (
            <label>
              {labels[at][1]}
              <select value={rows[at].descending ? 'descending' : 'ascending'} onChange={(event) => onChange(rows.map((row, other) => (other === at ? { ...row, descending: event.target.value === 'descending' } : row)))}>
                <option value="ascending">{words.ascending}</option>
                <option value="descending">{words.descending}</option>
              </select>
            </label>
          )}
        </div>
      ))}
      {rows.length > 0 && children}
    </fieldset>
  );
}

/** What the view has stays on offer, also a column that is gone. */
function optionsWith(fields: readonly ListField[], current: string | undefined): readonly Pick<ListField, 'InternalName' | 'Title'>[] {
  return current === undefined || fields.some(({ InternalName }) => InternalName === current) ? fields : [...fields, { InternalName: current, Title: current }];
}
