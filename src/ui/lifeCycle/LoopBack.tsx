import * as React from 'react';
import styles from './LifeCycle.module.scss';

/**
 * The way back from Renew or exit to Running, drawn as an arc over the stages between them. The list says it in words
 * to those who do not see it.
 */
export function LoopBack(): React.ReactElement {
  return (
    <svg className={styles.loop} viewBox="0 0 200 26" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className={styles.loopLine} d="M200 26 C200 -2 0 -2 0 24" />
      <path className={styles.loopLine} d="M-6 15 L0 25 L6 15" />
    </svg>
  );
}
