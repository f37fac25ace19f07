import * as React from 'react';
import { fill } from '../../loc/wording';
import { Progress } from '../../provisioning/execute/carryOut';
import { ProgressBar } from './ProgressBar';
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
  const percent = progress && progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : undefined;
  const text = progress ? progressText(progress, words) : words.reading;
  const tenth = percent === undefined ? words.running : `${Math.floor(percent / 10) * 10} %`;

  return (
    <div className={styles.progress}>
      <p>{words.running}</p>
      <ProgressBar label={words.progressLabel} percent={percent} text={text} takesFocus />
      <p className={styles.step}>{text}</p>
      <p className={styles.waiting} role="status">{waiting === undefined ? <span className={styles.spoken}>{tenth}</span> : fill(words.waiting, waiting)}</p>
    </div>
  );
}
