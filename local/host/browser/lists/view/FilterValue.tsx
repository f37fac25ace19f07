import * as React from 'react';
import { fill } from '../../../../../src/loc/wording';
import { siteLanguage } from '../listModel';
import { daysAfterToday, type FilterRow, isPerson, me, todayPlus } from '../query/viewQuery';
import type { ViewWords } from '../words/viewWords';
import { DaysAfter } from './DaysAfter';
import { EitherValue } from './EitherValue';
import { SeveralValues } from './SeveralValues';

interface FilterValueProps {
  readonly number: number;
  readonly type: string;
  readonly choices: readonly string[];
  readonly row: FilterRow;
  readonly words: ViewWords;
  readonly onChange: (values: readonly string[]) => void;
}

/** The value of a condition, as its column takes it. */
export function FilterValue({ number, type, choices, row, words, onChange }: FilterValueProps): React.ReactElement {
  const value = row.values[0] ?? '';
  const label = fill(words.value, number);
  const input = (kind: string, more: React.InputHTMLAttributes<HTMLInputElement> = {}): React.ReactElement =>
    <input type={kind} aria-label={label} required value={value} onChange={(event) => onChange([event.target.value])} {...more} />;
  if (row.operator === 'OneOf') {
    return <SeveralValues label={label} choices={choices} values={row.values} words={words} onChange={onChange} />;
  }
  if (isPerson(type)) {
    return (
      <EitherValue label={fill(words.kindOfValue, number)} special={words.me} other={words.somebody} isSpecial={value === me} onSpecial={(special) => onChange([special ? me : ''])}>
        {value !== me && input('text')}
      </EitherValue>
    );
  }
  const days = daysAfterToday(value);
  switch (type) {
    case 'DateTime':
      return (
        <EitherValue label={fill(words.kindOfValue, number)} special={words.today} other={words.day} isSpecial={days !== undefined} onSpecial={(special) => onChange([special ? todayPlus(0) : ''])}>
          {days === undefined ? input('date') : <DaysAfter label={fill(words.daysAfter, number)} days={days} onChange={(changed) => onChange([todayPlus(changed)])} />}
        </EitherValue>
      );
    case 'Boolean':
      return <Chosen label={label} value={value} options={[['1', words.yes], ['0', words.no]]} onChange={onChange} />;
    case 'Choice':
    case 'MultiChoice':
      return <Chosen label={label} value={value} options={choices.map((choice) => [choice, choice])} lang={siteLanguage} onChange={onChange} />;
    case 'Number':
    case 'Currency':
    case 'Counter':
      return input('number', { step: 'any' });
    default:
      return input('text');
  }
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly lang?: string;
  readonly onChange: (values: readonly string[]) => void;
}

/** A value that is no choice any more stays until another one is chosen. */
function Chosen({ label, value, options, lang, onChange }: ChosenProps): React.ReactElement {
  const known = options.some(([option]) => option === value);
  return (
    <select aria-label={label} required value={value} lang={lang} onChange={(event) => onChange([event.target.value])}>
      {!known && <option value={value}>{value}</option>}
      {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
    </select>
  );
}
