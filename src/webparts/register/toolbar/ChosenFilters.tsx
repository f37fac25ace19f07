import * as React from 'react';
import { filterKeys, hasFilters, toggled, type Filters } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { filterValueText } from './filterText';
import styles from './ChosenFilters.module.scss';

interface Props {
  readonly filters: Filters;
  readonly language: Language;
  onChange(filters: Filters): void;
}

/** What the filters let through, each value with a button that takes it away. */
export function ChosenFilters({ filters, language, onChange }: Props): React.ReactElement | null {
  const words = registerWords(language);
  if (!hasFilters(filters)) return null;
  const chosen = filterKeys.flatMap((key) => (filters[key] ?? []).map((value) => ({ key, value })));
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ key, value }) => {
        const text = filterValueText(key, value, language);
        return (
          <li key={`${key} ${value}`}>
            <button type="button" className={styles.value} aria-label={fill(words.removeFilter, words[key], text)} onClick={() => onChange(toggled(filters, key, value))}>
              <span>{text}</span><Icon name="clear" />
            </button>
          </li>
        );
      })}
      {chosen.length > 1 && <li><button type="button" className={styles.all} onClick={() => onChange({})}>{words.clearAll}</button></li>}
    </ul>
  );
}
