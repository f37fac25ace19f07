import * as React from 'react';
import { ignoreHeldEnter } from '../confirm/heldKey';
import { Icon } from '../../icons/Icon';
import styles from './Notice.module.scss';

export interface NoticeAction {
  readonly text: string;
  readonly isMain?: boolean;
  act(): void;
}

interface Props {
  readonly kind: 'info' | 'success' | 'warning' | 'problem';
  readonly title?: string;
  readonly text: React.ReactNode;
  /** Of the text in the page, for whatever it describes. */
  readonly textId?: string;
  readonly actions?: readonly NoticeAction[];
}

const icons = { info: 'info', success: 'check', warning: 'warning', problem: 'warning' } as const;

/** Something to know, said once when it comes; problems at once, others when the reader pauses. */
export function Notice({ kind, title, text, textId, actions = [] }: Props): React.ReactElement {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div className={styles.content}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        <p className={styles.text} id={textId}>{text}</p>
        {actions.length > 0 && (
          <div className={styles.actions}>
            {actions.map((action) => <button key={action.text} type="button" className={action.isMain ? styles.mainAction : styles.action} onKeyDown={ignoreHeldEnter} onClick={action.act}>{action.text}</button>)}
          </div>
        )}
      </div>
    </div>
  );
}
