import * as React from 'react';
import { QuietLoading } from './quietLoading';
import styles from './LoadingText.module.scss';

interface Props {
  readonly text: string;
  /** Said when it takes long: SharePoint may have asked us to wait. */
  readonly stillText: string;
}

const longInMilliseconds = 4000;

export function LoadingText({ text, stillText }: Props): React.ReactElement {
  const [long, setLong] = React.useState(false);
  const isQuiet = React.useContext(QuietLoading);

  React.useEffect(() => {
    const timer = setTimeout(() => setLong(true), longInMilliseconds);
    return () => clearTimeout(timer);
  }, []);

  return (
    <p className={styles.loading} role={isQuiet ? undefined : 'status'}>
      <span className={styles.spinner} aria-hidden="true" />
      {long ? stillText : text}
    </p>
  );
}
