import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import styles from './Organisations.module.scss';

interface Props {
  readonly backText: string;
  readonly closeText: string;
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

export function OrganisationsBar({ backText, closeText, onBack, onClose }: Props): React.ReactElement {
  return (
    <div className={styles.bar}>
      {onBack && <button type="button" className={styles.back} onClick={onBack}><Icon name="right" className={styles.backArrow} />{backText}</button>}
      <button type="button" className={styles.close} aria-label={closeText} title={closeText} onClick={onClose}><Icon name="clear" /></button>
    </div>
  );
}
