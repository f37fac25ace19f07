import * as React from 'react';
import type { FilterKey } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { FilterOptions } from './FilterOptions';
import { usePopup } from './usePopup';
import styles from './FilterMenu.module.scss';

interface Props {
  readonly filter: FilterKey;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly language: Language;
  /** The values are not all known yet. */
  readonly isLoading: boolean;
  onChange(chosen: readonly string[]): void;
}

/** One filter: a button that says how many values are chosen, and the values with their counts below it. */
export function FilterMenu({ filter, counts, chosen, language, isLoading, onChange }: Props): React.ReactElement {
  const words = registerWords(language);
  const popup = usePopup();
  return (
    <div ref={popup.area} className={styles.menu} onKeyDown={popup.onKeyDown} role="presentation">
      <button
        ref={popup.button} type="button" className={`${styles.button} ${chosen.length > 0 ? styles.active : ''}`}
        aria-expanded={popup.isOpen} onClick={popup.toggle}
      >
        <span>{words[filter]}</span>
        {chosen.length > 0 && <span className={styles.badge}>{chosen.length}<span className={styles.spoken}> {chosen.length === 1 ? words.oneChosen : words.chosen}</span></span>}
        <Icon name="down" />
      </button>
      {popup.isOpen && (
        <div className={styles.popup}>
          <FilterOptions filter={filter} counts={counts} chosen={chosen} language={language} isLoading={isLoading} onChange={onChange} />
          {chosen.length > 0 && <button type="button" className={styles.clear} onClick={() => { onChange([]); popup.close(); }}>{words.clearFilter}</button>}
        </div>
      )}
    </div>
  );
}
