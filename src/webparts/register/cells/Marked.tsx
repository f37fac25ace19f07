import * as React from 'react';
import { markedParts } from '../../../domain/register/markedParts';
import styles from './Marked.module.scss';

interface Props {
  readonly text: string;
  readonly search: string;
}

/** A text with what the search found in it marked. */
export function Marked({ text, search }: Props): React.ReactElement {
  if (search.trim() === '') return <>{text}</>;
  return <>{markedParts(text, search).map(({ text: part, found }, at) => (found ? <mark key={at} className={styles.mark}>{part}</mark> : part))}</>;
}
