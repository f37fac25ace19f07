import * as React from 'react';
import { fill } from '../../../../src/loc/wording';
import type { ListField } from './listModel';
import type { ListWords } from './listWords';

interface ColumnOrderProps {
  readonly fields: readonly ListField[];
  /** Internal names, in the order of the view. */
  readonly chosen: readonly string[];
  readonly words: ListWords;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which columns a view shows, and in what order. */
export function ColumnOrder({ fields, chosen, words, onChange }: ColumnOrderProps): React.ReactElement {
  const others = fields.filter((field) => !chosen.includes(field.InternalName));
  const [adding, setAdding] = React.useState('');
  const titleOf = (name: string): string => fields.find((field) => field.InternalName === name)?.Title ?? name;
  const moved = (from: number, to: number): readonly string[] => {
    const rest = chosen.filter((_name, at) => at !== from);
    return [...rest.slice(0, to), chosen[from], ...rest.slice(to)];
  };
  return (
    <fieldset>
      <legend>{words.columns}</legend>
      <ol>
        {chosen.map((name, at) => (
          <li key={name}>
            <span>{titleOf(name)}</span>
            <button type="button" aria-label={fill(words.moveUp, titleOf(name))} disabled={at === 0} onClick={() => onChange(moved(at, at - 1))}>↑</button>
            <button type="button" aria-label={fill(words.moveDown, titleOf(name))} disabled={at === chosen.length - 1} onClick={() => onChange(moved(at, at + 1))}>↓</button>
            <button type="button" aria-label={fill(words.remove, titleOf(name))} onClick={() => onChange(chosen.filter((other) => other !== name))}>✕</button>
          </li>
        ))}
      </ol>
      <label>
        {words.addColumn}
        <select value={adding} onChange={(event) => setAdding(event.target.value)}>
          <option value="" />
          {others.map((field) => <option key={field.InternalName} value={field.InternalName}>{field.Title}</option>)}
        </select>
      </label>
      <button type="button" disabled={adding === ''} onClick={() => { onChange([...chosen, adding]); setAdding(''); }}>{words.add}</button>
    </fieldset>
  );
}
