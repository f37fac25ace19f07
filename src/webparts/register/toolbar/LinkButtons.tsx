import * as React from 'react';
import { registerWords } from '../../../loc/register';
import type { Language } from '../../../loc/wording';
import { Icon } from '../../../ui/icons/Icon';
import { CopyLink } from './CopyLink';
import styles from './Toolbar.module.scss';

interface Props {
  readonly language: Language;
  link(): string;
  onPrint(): void;
  onExport(): void;
}

/** What can be done with the list as it is shown. */
export function LinkButtons({ language, link, onPrint, onExport }: Props): React.ReactElement {
  return (
    <>
      <CopyLink language={language} link={link} />
      <button type="button" className={styles.button} onClick={onPrint}><Icon name="print" /><span>{registerWords(language).print}</span></button>
      <button type="button" className={styles.button} onClick={onExport}><Icon name="download" /><span>{registerWords(language).export}</span></button>
    </>
  );
}
