import * as React from 'react';
import { HistoryWords } from '../../../../loc/history';
import styles from './HistorySection.module.scss';

export const historyFilters = ['all', 'entry', 'members'] as const;
export type HistoryFilterName = (typeof historyFilters)[number];

interface Props {
  readonly chosen: HistoryFilterName;
  readonly words: HistoryWords;
  readonly onChoose: (filter: HistoryFilterName) => void;
}

export function HistoryFilter({ chosen, words, onChoose }: Props): React.ReactElement {
  return (
    <div className={styles.filter} role="group" aria-label={words.show}>
      {historyFilters.map((filter) => (
        <button key={filter} type="button" className={filter === chosen ? styles.chosen : styles.choice} aria-pressed={filter === chosen} onClick={() => onChoose(filter)}>
          {words[filter]}
        </button>
      ))}
    </div>
  );
}
