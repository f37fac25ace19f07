import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import styles from './SearchBox.module.scss';

interface Props {
  readonly value: string;
  readonly language: Language;
  onChange(search: string): void;
}

export function SearchBox({ value, language, onChange }: Props): React.ReactElement {
  const words = registerWords(language);
  const input = React.useRef<HTMLInputElement>(null);
  const clear = (): void => { onChange(''); input.current?.focus(); };
  return (
    <div className={styles.box} role="search">
      <Icon className={styles.icon} name="search" />
      <input
        ref={input}
        className={styles.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Escape' && value !== '') { event.preventDefault(); clear(); } }}
      />
      {value !== '' && <button type="button" className={styles.clear} aria-label={words.clearSearch} title={words.clearSearch} onClick={clear}><Icon name="clear" /></button>}
    </div>
  );
}
