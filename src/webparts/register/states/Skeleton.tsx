import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import styles from './Skeleton.module.scss';

interface Props {
  readonly language: Language;
  readonly layout: 'list' | 'cards';
}

const shapes = Array.from({ length: 12 }, (_, at) => at);

/** Stands where the list will stand, as high as it, so that nothing jumps. */
export function Skeleton({ language, layout }: Props): React.ReactElement {
  return (
    <div className={styles.skeleton}>
      <p role="status" className={styles.spoken}>{registerWords(language).loading}</p>
      <div aria-hidden="true" className={layout === 'list' ? styles.lines : styles.cards}>
        {shapes.map((shape) => <div key={shape} className={styles.shape}><span /><span /><span /><span /></div>)}
      </div>
    </div>
  );
}
