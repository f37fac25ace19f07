import * as React from 'react';
import { exportWords } from '../../../loc/importExport/export';
import { fill, type Language } from '../../../loc/wording';
import type { Waits } from '../../../ui/waits';
import { StepHeading } from '../bulk/StepHeading';
import { WaitNotice } from '../../../ui/WaitNotice';
import styles from '../bulk/Bulk.module.scss';

interface Props {
  /** From 0 to 1; none while the register is still loading. */
  readonly share: number | undefined;
  readonly waits: Waits;
  readonly language: Language;
  onCancel(): void;
}

/** How far the file is. What a screen reader hears goes on by tens. */
export function ExportWorking({ share, waits, language, onCancel }: Props): React.ReactElement {
  const words = exportWords(language);
  const percent = Math.floor((share ?? 0) * 100);
  return (
    <>
      <StepHeading key={share === undefined ? 'waiting' : 'working'} text={share === undefined ? words.waiting : words.working} />
      <div className={styles.track} role="progressbar" aria-label={words.progressName} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <svg className={styles.filled} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width={percent} height="1" /></svg>
      </div>
      <p role="status" className={styles.progress}>{fill(words.progress, percent - (percent % 10))}</p>
      <WaitNotice waits={waits} language={language} />
      <div className={styles.bar}><button type="button" className={styles.other} onClick={onCancel}>{words.cancel}</button></div>
    </>
  );
}
