import * as React from 'react';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { CopyLink } from './CopyLink';
import { entryAddress } from './entryAddress';
import styles from './PanelBar.module.scss';

interface Props {
  /** Absent for an entry that is not saved yet. */
  readonly reference: string | undefined;
  readonly siteUrl: string;
  readonly language: Language;
  /** What else can be done with the entry. */
  readonly children?: React.ReactNode;
  readonly onClose: () => void;
  /** Absent for readers who may not, and while it is being edited. */
  readonly onEdit?: () => void;
}

export function PanelBar({ reference, siteUrl, language, children, onClose, onEdit }: Props): React.ReactElement {
  const words = entryWords(language);
  return (
    <div className={styles.bar}>
      <span className={styles.reference}>{reference}</span>
      {onEdit && <button type="button" className={styles.action} onClick={onEdit}><Icon name="edit" />{entryFormWords(language).edit}</button>}
      {children}
      {reference !== undefined && (
        <>
          <CopyLink address={entryAddress(siteUrl, reference)} words={words} />
          <button type="button" className={styles.action} onClick={() => window.print()}><Icon name="print" />{words.print}</button>
        </>
      )}
      <button type="button" className={styles.close} aria-label={words.close} title={words.close} onClick={onClose}>
        <Icon name="clear" />
      </button>
    </div>
  );
}
