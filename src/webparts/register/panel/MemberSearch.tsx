import * as React from 'react';
import { EntryWords } from '../../../loc/entry';
import { usePaused } from '../../../ui/usePaused';
import styles from './Members.module.scss';

interface Props {
  readonly text: string;
  /** How many it finds; empty while nothing is searched. */
  readonly result: string;
  readonly words: EntryWords;
  readonly onChange: (text: string) => void;
}

export function MemberSearch({ text, result, words, onChange }: Props): React.ReactElement {
  const spoken = usePaused(result);
  return (
    <div className={styles.search}>
      <label className={styles.searchLabel} htmlFor="entry-member-search">{words.findMember}</label>
      <input
        id="entry-member-search"
        className={styles.searchBox}
        type="search"
        value={text}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // Escape takes back what was typed; the next one closes the panel.
          if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          }
        }}
      />
      <span className={styles.searchResult}>{result}</span>
      <span className={styles.spoken} role="status">{spoken}</span>
    </div>
  );
}
