import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { usePaused } from '../../../ui/usePaused';
import { countsText } from '../countText';
import type { Progress } from '../loading/registerState';
import styles from './StatusLine.module.scss';

interface Props {
  readonly shown: number;
  readonly all: number;
  readonly progress: Progress;
  readonly isStopped: boolean;
  readonly language: Language;
}

/** How many entries are shown, and what is still on its way. */
export function StatusLine({ shown, all, progress, isStopped, language }: Props): React.ReactElement {
  const words = registerWords(language);
  const text = countsText(shown, all, progress !== 'firstPage', language);
  const coming = isStopped || progress === 'all' ? '' : progress === 'firstPage' ? words.loadingRest : words.loadingTexts;
  const spoken = usePaused(text);
  return (
    <p className={styles.line}>
      <span className={styles.count}>{text}</span>
      {coming && <span className={styles.coming}>{coming}</span>}
      <span role="status" className={styles.spoken}>{spoken}</span>
    </p>
  );
}
