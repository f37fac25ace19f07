import * as React from 'react';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import styles from './Message.module.scss';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly text: React.ReactNode;
  /** Problems interrupt a screen reader; what is merely empty does not. */
  readonly isProblem?: boolean;
  readonly children?: React.ReactNode;
}

/** Says in the place of the list why there is none, and what to do. */
export function Message({ icon, title, text, isProblem, children }: Props): React.ReactElement {
  return (
    <div className={styles.message} role={isProblem ? 'alert' : 'status'}>
      <Icon className={`${styles.icon} ${isProblem ? styles.problem : ''}`} name={icon} />
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

interface ActionProps {
  readonly text: string;
  readonly isMain?: boolean;
  onClick(): void;
}

export function MessageAction({ text, isMain, onClick }: ActionProps): React.ReactElement {
  return <button type="button" className={isMain ? styles.main : styles.other} onClick={onClick}>{text}</button>;
}
