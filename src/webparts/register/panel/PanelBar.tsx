import * as React from 'react';
import { EntryWords } from '../../../loc/entry';
import { Icon } from '../../../ui/icons/Icon';
import { CopyLink } from './CopyLink';
import { entryAddress } from './entryAddress';
import styles from './PanelBar.module.scss';

interface Props {
  readonly reference: string;
  readonly siteUrl: string;
  readonly words: EntryWords;
  /** What can be done with the entry. */
  readonly children?: React.ReactNode;
  readonly onClose: () => void;
}

export function PanelBar({ reference, siteUrl, words, children, onClose }: Props): React.ReactElement {
  return (
    <div className={styles.bar}>
      <span className={styles.reference}>{reference}</span>
      {children}
      <CopyLink address={entryAddress(siteUrl, reference)} words={words} />
      <button type="button" className={styles.action} onClick={() => window.print()}><Icon name="print" />{words.print}</button>
      <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
        <Icon name="clear" />
      </button>
    </div>
  );
}
