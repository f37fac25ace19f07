import * as React from 'react';
import { layouts, type Layout } from '../../../domain/register/address';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import styles from './LayoutSwitch.module.scss';

interface Props {
  readonly layout: Layout;
  readonly language: Language;
  onChange(layout: Layout): void;
}

export function LayoutSwitch({ layout, language, onChange }: Props): React.ReactElement {
  const words = registerWords(language);
  return (
    <div className={styles.switch} role="group" aria-label={words.layout}>
      {layouts.map((choice) => (
        <button
          key={choice} type="button" className={`${styles.button} ${choice === layout ? styles.chosen : ''}`}
          aria-pressed={choice === layout} aria-label={words[choice]} title={words[choice]} onClick={() => onChange(choice)}
        >
          <Icon name={choice} />
        </button>
      ))}
    </div>
  );
}
