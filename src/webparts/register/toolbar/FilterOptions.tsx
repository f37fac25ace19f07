import * as React from 'react';
import type { FilterKey } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { filterValueText, inFilterOrder } from './filterText';
import styles from './FilterOptions.module.scss';

interface Props {
  readonly filter: FilterKey;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly isLoading: boolean;
  onChange(chosen: readonly string[]): void;
}

const numbers = new Intl.NumberFormat('en-GB');

/** The values that occur, and chosen ones that do not, each with how many entries it would leave. */
export function FilterOptions({ filter, counts, chosen, language, isLoading, onChange }: Props): React.ReactElement {
  const words = registerWords(language);
  const values = inFilterOrder(filter, Array.from(new Set([...Array.from(counts.keys()), ...chosen])), language);
  const toggle = (value: string): void => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{words[filter]}</legend>
      {isLoading
        ? <p className={styles.loading}>{words.membersLoading}</p>
        : values.map((value) => (
          <label key={value} className={`${styles.option} ${counts.get(value) ? '' : styles.empty}`}>
            <input type="checkbox" className={styles.box} checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className={styles.value}>{filterValueText(filter, value, language)}</span>
            <span className={styles.count}>{numbers.format(counts.get(value) ?? 0)}</span>
          </label>
        ))}
    </fieldset>
  );
}
