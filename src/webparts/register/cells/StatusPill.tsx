import * as React from 'react';
import type { Tone } from '../../../domain/register/columnFormat';
import styles from './StatusPill.module.scss';

interface Props {
  readonly text: string;
  readonly tone: Tone;
}

/** The tone only supports the word that is always there. */
export function StatusPill({ text, tone }: Props): React.ReactElement {
  return <span className={`${styles.pill} ${styles[tone]}`}>{text}</span>;
}
