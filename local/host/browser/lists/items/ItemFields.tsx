import * as React from 'react';
import { type ListField, siteLanguage, titleOf } from '../listModel';
import type { ItemWords } from '../words/itemWords';
import { ItemInput } from './ItemInput';
import type { ItemValues } from './itemValues';
import type { Refusals } from './saveItem';

interface ItemFieldsProps {
  readonly fields: readonly ListField[];
  readonly values: ItemValues;
  readonly refusals: Refusals;
  readonly words: ItemWords;
  readonly onChange: (name: string, value: string) => void;
}

/** One input a column; what SharePoint refused is told above all of them and beside each. */
export function ItemFields({ fields, values, refusals, words, onChange }: ItemFieldsProps): React.ReactElement {
  const refused = Object.keys(refusals);
  const summary = React.useRef<HTMLDivElement>(null);
  React.useLayoutEffect(() => {
    if (Object.keys(refusals).length > 0) {
      summary.current?.focus();
    }
  }, [refusals]);
  return (
    <>
      {refused.length > 0 && (
        <div ref={summary} className="notice" role="alert" tabIndex={-1}>
          <p>{words.refused}</p>
          <ul lang={siteLanguage}>{refused.map((name) => <li key={name}><a href={`#item-${name}`}>{titleOf(fields, name)}</a>: {refusals[name]}</li>)}</ul>
        </div>
      )}
      {fields.map((field) => {
        const name = field.InternalName;
        return (
          <div key={name} className="itemField">
            <label htmlFor={`item-${name}`}><span lang={siteLanguage}>{field.Title}</span>{field.Required && ` ${words.required}`}</label>
            <ItemInput field={field} value={values[name] ?? ''} problemId={refusals[name] === undefined ? undefined : `problem-${name}`} words={words} onChange={(value) => onChange(name, value)} />
            {refusals[name] !== undefined && <p id={`problem-${name}`} className="fieldProblem" lang={siteLanguage}>{refusals[name]}</p>}
          </div>
        );
      })}
    </>
  );
}
