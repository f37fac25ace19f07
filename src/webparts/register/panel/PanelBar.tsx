import * as React from 'react';
import { EntryWords } from '../../../loc/entry';
import { CopyLink } from './CopyLink';
import { entryAddress } from './entryAddress';
import styles from './PanelBar.module.scss';

interface Props {
  readonly reference: string;
  readonly siteUrl: string;
  readonly words: EntryWords;
  readonly onClose: () => void;
}

export function PanelBar({ reference, siteUrl, words, onClose }: Props): React.ReactElement {
  return (
    <div className={styles.bar}>
      <span className={styles.reference}>{reference}</span>
      <CopyLink address={entryAddress(siteUrl, reference)} words={words} />
      <button type="button" className={styles.action} onClick={() => window.print()}>{words.print}</button>
      <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M3 3l10 10M13 3L3 13" /></svg>
      </button>
    </div>
  );
}
