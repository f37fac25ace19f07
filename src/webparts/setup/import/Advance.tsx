import * as React from 'react';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { fill, Language } from '../../../loc/wording';
import { ProgressBar } from '../ProgressBar';
import styles from './Import.module.scss';
import { StepHeading } from './StepHeading';

interface Props {
  readonly title: string;
  readonly text: string;
  /** From 0 to 1; none while nobody knows. */
  readonly share?: number;
  readonly language: Language;
  /** Says more, or offers to stop. */
  readonly children: React.ReactNode;
}

/** Something that takes its time: how far it is, spoken in tenths. */
export function Advance({ title, text, share, language, children }: Props): React.ReactElement {
  const words = importFrameWords(language);
  const percent = share === undefined ? undefined : Math.round(100 * share);
  return (
    <div>
      <StepHeading text={title} language={language} />
      <ProgressBar label={words.progress} percent={percent} text={text} />
      <p className={styles.help}>{text}</p>
      <span className={styles.spoken} role="status">{percent === undefined ? text : fill(words.percent, Math.floor(percent / 10) * 10)}</span>
      {children}
    </div>
  );
}
