import * as React from 'react';
import { bulkWords } from '../../../loc/bulk';
import { fill, Language } from '../../../loc/wording';
import type { Waits } from '../../../ui/waits';
import { Notice } from '../../../ui/form/notice/Notice';
import { WaitNotice } from '../../../ui/WaitNotice';
import { StepHeading } from './StepHeading';
import styles from './Bulk.module.scss';

interface Props {
  readonly settled: number;
  readonly all: number;
  readonly isKept: boolean;
  readonly isStopping: boolean;
  readonly waits: Waits;
  readonly language: Language;
  onStop(): void;
}

/** How far it has come. It goes on batch by batch, and so does what a screen reader hears. */
export function Working({ settled, all, isKept, isStopping, waits, language, onStop }: Props): React.ReactElement {
  const words = bulkWords(language);
  const text = fill(words.progress, settled, all);
  return (
    <>
      <StepHeading text={words.working} />
      <div className={styles.track} role="progressbar" aria-label={words.progressName} aria-valuemin={0} aria-valuemax={all} aria-valuenow={settled} aria-valuetext={text}>
        <svg className={styles.filled} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width={(settled / all) * 100} height="1" /></svg>
      </div>
      <p role="status" className={styles.progress}>{text}</p>
      <WaitNotice waits={waits} language={language} />
      {isKept ? <p className={styles.help}>{words.workingHelp}</p> : <Notice kind="warning" text={words.notKept} />}
      <div className={styles.bar}>
        <button type="button" className={styles.other} aria-disabled={isStopping} onClick={() => { if (!isStopping) onStop(); }}>{isStopping ? words.stopping : words.stop}</button>
      </div>
    </>
  );
}
