import * as React from 'react';
import { registerWords } from '../../../loc/register';
import { fill, type Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import type { Progress } from '../loading/registerState';
import styles from './Notice.module.scss';

interface Props {
  readonly progress: Progress;
  readonly loaded: number;
  readonly language: Language;
  onRetry(): void;
}

/** Loading behind the first rows has failed: what is there can be used, and people know what is missing. */
export function StoppedNotice({ progress, loaded, language, onRetry }: Props): React.ReactElement {
  const words = registerWords(language);
  return (
    <div role="alert" className={`${styles.notice} ${styles.warning}`}>
      <Icon name="warning" />
      <span>{progress === 'firstPage' ? `${words.stoppedTitle} ${fill(words.stopped, loaded)}` : words.stoppedTexts}</span>
      <button type="button" className={styles.action} onClick={onRetry}>{words.tryAgain}</button>
    </div>
  );
}
