import * as React from 'react';
import { siteLanguage } from '../listModel';
import type { ViewWords } from '../words/viewWords';

interface SeveralValuesProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly values: readonly string[];
  readonly words: ViewWords;
  readonly onChange: (values: readonly string[]) => void;
}

/** Any of these will do: ticked where the column has choices, else one a line. */
export function SeveralValues({ label, choices, values, words, onChange }: SeveralValuesProps): React.ReactElement {
  if (choices.length === 0) {
    return (
      <label>
        {words.oneALine}
        <textarea rows={3} required aria-label={label} value={values.join('\n')} onChange={(event) => onChange(event.target.value.split('\n'))} />
      </label>
    );
  }
  const offered = [...choices, ...values.filter((value) => value !== '' && !choices.includes(value))];
  const turned = (choice: string): readonly string[] => offered.filter((other) => (other === choice ? !values.includes(choice) : values.includes(other)));
  return (
    <div role="group" aria-label={label} className="ticks">
      {offered.map((choice) => (
        <label key={choice} className="inline" lang={siteLanguage}><input type="checkbox" checked={values.includes(choice)} onChange={() => onChange(turned(choice))} />{choice}</label>
      ))}
    </div>
  );
}
