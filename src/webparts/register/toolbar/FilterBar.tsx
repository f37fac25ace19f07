import * as React from 'react';
import type { FacetCounts } from '../../../domain/register/facetIndex';
import { hasFilters, type FilterKey, type Filters } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { FilterMenu } from './FilterMenu';
import { FilterOptions } from './FilterOptions';
import { usePopup } from './usePopup';
import styles from './FilterBar.module.scss';

interface Props {
  readonly offered: readonly FilterKey[];
  readonly filters: Filters;
  /** Absent while nothing has loaded. */
  readonly counts: FacetCounts | undefined;
  readonly language: Language;
  readonly membersKnown: boolean;
  onChange(filters: Filters): void;
}

const none: ReadonlyMap<string, number> = new Map();

/** All filters beside each other; where there is no room, behind one button. */
export function FilterBar(props: Props & { readonly isNarrow: boolean }): React.ReactElement | null {
  if (props.offered.length === 0) return null;
  return props.isNarrow ? <NarrowFilters {...props} /> : <WideFilters {...props} />;
}

function WideFilters({ offered, filters, counts, language, membersKnown, onChange }: Props): React.ReactElement {
  return (
    <div className={styles.bar} role="group" aria-label={registerWords(language).filters}>
      {offered.map((key) => (
        <FilterMenu
          key={key} filter={key} counts={counts?.[key] ?? none} chosen={filters[key] ?? []} language={language}
          isLoading={key === 'sector' && !membersKnown} onChange={(chosen) => onChange({ ...filters, [key]: chosen })}
        />
      ))}
    </div>
  );
}

function NarrowFilters({ offered, filters, counts, language, membersKnown, onChange }: Props): React.ReactElement {
  const words = registerWords(language);
  const popup = usePopup();
  const chosen = offered.reduce((sum, key) => sum + (filters[key] ?? []).length, 0);
  return (
    <div ref={popup.area} className={styles.narrow} onKeyDown={popup.onKeyDown} role="presentation">
      <button ref={popup.button} type="button" className={styles.button} aria-expanded={popup.isOpen} onClick={popup.toggle}>
        <Icon name="filter" />
        <span>{chosen > 0 ? `${words.filters} (${chosen})` : words.filters}</span>
      </button>
      {popup.isOpen && (
        <div className={styles.all}>
          {offered.map((key) => (
            <FilterOptions
              key={key} filter={key} counts={counts?.[key] ?? none} chosen={filters[key] ?? []} language={language}
              isLoading={key === 'sector' && !membersKnown} onChange={(values) => onChange({ ...filters, [key]: values })}
            />
          ))}
          <div className={styles.foot}>
            {hasFilters(filters) && <button type="button" className={styles.button} onClick={() => onChange({})}>{words.clearAll}</button>}
            <button type="button" className={styles.done} onClick={popup.close}>{words.done}</button>
          </div>
        </div>
      )}
    </div>
  );
}
