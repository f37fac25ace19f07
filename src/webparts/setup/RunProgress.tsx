import * as React from 'react';
import { fill } from '../../loc/wording';
import { Progress } from '../../provisioning/execute/carryOut';
import { progressText, SetupWords } from './reportText';
import styles from './Setup.module.scss';

interface Props {
  readonly progress?: Progress;
  /** Seconds that SharePoint asked to wait. */
  readonly waiting?: number;
  readonly words: SetupWords;
}

/** The bar takes the focus that the button had. It is announced in tenths: every step would be more than anybody can listen to. */
export function RunProgress({ progress, waiting, words }: Props): React.ReactElement {
  const bar = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => bar.current?.focus(), []);

  const percent = progress && progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : undefined;
  const text = progress ? progressText(progress, words) : words.reading;
  const tenth = percent === undefined ? words.running : `${Math.floor(percent / 10) * 10} %`;

  return (
    <div className={styles.progress}>
      <p>{words.running}</p>
      <div
        ref={bar} tabIndex={-1} className={styles.bar} role="progressbar" aria-label={words.progressLabel} aria-valuemin={0} aria-valuemax={100}
        aria-valuenow={percent} aria-valuetext={text}
      >
        <svg className={styles.barSvg} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.done} x="0" y="0" height="1" width={percent ?? 0} />
        </svg>
      </div>
      <p className={styles.step}>{text}</p>
      <p className={styles.waiting} role="status">{waiting === undefined ? <span className={styles.spoken}>{tenth}</span> : fill(words.waiting, waiting)}</p>
    </div>
  );
}
