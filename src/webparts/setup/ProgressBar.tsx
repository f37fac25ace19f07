import * as React from 'react';
import styles from './Setup.module.scss';

interface Props {
  readonly label: string;
  /** None while nobody knows how much there is. */
  readonly percent?: number;
  readonly text: string;
  readonly takesFocus?: boolean;
}

export function ProgressBar({ label, percent, text, takesFocus = false }: Props): React.ReactElement {
  const bar = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { if (takesFocus) bar.current?.focus(); }, [takesFocus]);
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} aria-valuetext={text}>
      <svg className={styles.barSvg} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.done} x="0" y="0" height="1" width={percent ?? 0} />
      </svg>
    </div>
  );
}
