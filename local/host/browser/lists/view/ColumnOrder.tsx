import * as React from 'react';
import { fill } from '../../../../../src/loc/wording';
import { helpfulFields, type ListField, siteLanguage, titleOf } from '../listModel';
import type { ViewWords } from '../words/viewWords';

interface ColumnOrderProps {
  readonly fields: readonly ListField[];
  /** Internal names, in the order of the view. */
  readonly chosen: readonly string[];
  readonly words: ViewWords;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which columns a view shows, and in what order. */
export function ColumnOrder({ fields, chosen, words, onChange }: ColumnOrderProps): React.ReactElement {
  const others = helpfulFields(fields).filter((field) => !chosen.includes(field.InternalName));
  const [adding, setAdding] = React.useState('');
  const adder = React.useRef<HTMLSelectElement>(null);
  const named = (text: string, name: string): string => fill(text, titleOf(fields, name));
  const moved = (from: number, to: number): readonly string[] => {
    const rest = chosen.filter((_name, at) => at !== from);
    return [...rest.slice(0, to), chosen[from], ...rest.slice(to)];
  };
  const remove = (name: string): void => {
    onChange(chosen.filter((other) => other !== name));
    // The button goes, and must not take the focus with it.
    adder.current?.focus();
  };
  return (
    <fieldset>
      <legend>{words.columns}</legend>
      <ol>
        {chosen.map((name, at) => (
          <li key={name}>
            <span lang={siteLanguage}>{titleOf(fields, name)}</span>
            <button type="button" aria-label={named(words.moveUp, name)} disabled={at === 0} onClick={() => onChange(moved(at, at - 1))}>↑</button>
            <button type="button" aria-label={named(words.moveDown, name)} disabled={at === chosen.length - 1} onClick={() => onChange(moved(at, at + 1))}>↓</button>
            <button type="button" aria-label={named(words.remove, name)} onClick={() => remove(name)}>✕</button>
          </li>
        ))}
      </ol>
      <label>
        {words.addColumn}
        <select ref={adder} value={adding} lang={siteLanguage} onChange={(event) => setAdding(event.target.value)}>
          <option value="" />
          {others.map((field) => <option key={field.InternalName} value={field.InternalName}>{field.Title}</option>)}
        </select>
      </label>
      <button type="button" disabled={adding === ''} onClick={() => { onChange([...chosen, adding]); setAdding(''); }}>{words.add}</button>
    </fieldset>
  );
}
