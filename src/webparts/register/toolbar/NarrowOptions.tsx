import * as React from 'react';
import { hasFilters } from '../../../domain/register/filters';
import { registerWords } from '../../../loc/register';
import { Icon } from '../../../ui/icons/Icon';
import { noCounts, type FilterProps } from './FilterBar';
import { FilterOptions } from './FilterOptions';
import { usePopup } from './usePopup';
import styles from './FilterBar.module.scss';

/** Where there is no room: filters, and whatever else the toolbar leaves out, behind one button. */
export function NarrowOptions({ offered, filters, counts, language, membersKnown, onChange, children }: React.PropsWithChildren<FilterProps>): React.ReactElement {
  const words = registerWords(language);
  const popup = usePopup();
  const chosen = offered.reduce((sum, key) => sum + (filters[key] ?? []).length, 0);
  return (
    <div ref={popup.area} className={styles.narrow} onKeyDown={popup.onKeyDown} role="presentation">
      <button ref={popup.button} type="button" className={styles.button} aria-expanded={popup.isOpen} onClick={popup.toggle}>
        <Icon name="filter" />
        <span>{chosen > 0 ? `${words.filtersAndMore} (${chosen})` : words.filtersAndMore}</span>
      </button>
      {popup.isOpen && (
        <div className={styles.all}>
          <div className={styles.more}>{children}</div>
          {offered.map((key) => (
            <FilterOptions
              key={key} filter={key} counts={counts?.[key] ?? noCounts} chosen={filters[key] ?? []} language={language}
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
