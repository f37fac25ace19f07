import * as React from 'react';
import type { FacetCounts } from '../../../domain/register/facetIndex';
import type { FilterKey, Filters } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { FilterMenu } from './FilterMenu';
import styles from './FilterBar.module.scss';

export interface FilterProps {
  readonly offered: readonly FilterKey[];
  readonly filters: Filters;
  /** Absent while nothing has loaded. */
  readonly counts: FacetCounts | undefined;
  readonly language: Language;
  readonly membersKnown: boolean;
  onChange(filters: Filters): void;
}

export const noCounts: ReadonlyMap<string, number> = new Map();

/** All filters beside each other. */
export function FilterBar({ offered, filters, counts, language, membersKnown, onChange }: FilterProps): React.ReactElement | null {
  if (offered.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={registerWords(language).filters}>
      {offered.map((key) => (
        <FilterMenu
          key={key} filter={key} counts={counts?.[key] ?? noCounts} chosen={filters[key] ?? []} language={language}
          isLoading={key === 'sector' && !membersKnown} onChange={(chosen) => onChange({ ...filters, [key]: chosen })}
        />
      ))}
    </div>
  );
}
