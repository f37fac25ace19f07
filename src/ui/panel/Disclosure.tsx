import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './Disclosure.module.scss';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

/** A heading that opens what is under it. What is closed stays in the page, so that print can show it. */
export function Disclosure({ id, title, note, open, onToggle, children }: Props): React.ReactElement {
  return (
    <div className={styles.disclosure}>
      <h4 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name="right" className={open ? styles.arrowOpen : styles.arrow} />
          <span className={styles.title}>{title}</span>{' '}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </button>
      </h4>
      <div id={id} className={open ? styles.content : styles.closed}>{children}</div>
    </div>
  );
}
