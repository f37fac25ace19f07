import * as React from 'react';
import type { UndoResult } from '../../../data/import/carryOutUndo';
import { importRunWords } from '../../../loc/importExport/importRun';
import { importUndoWords } from '../../../loc/importExport/importUndo';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import styles from './Import.module.scss';
import { KeptList } from './KeptList';
import { StepHeading } from './StepHeading';
import { stopText } from './stopText';

interface Props {
  readonly result: UndoResult;
  readonly siteUrl: string;
  readonly language: Language;
  onGoOn(): void;
  onClose(): void;
}

/** What was taken back, and what stays. */
export function UndoEnded({ result, siteUrl, language, onGoOn, onClose }: Props): React.ReactElement {
  const words = importUndoWords(language);
  const { counts, kept, stopped, message } = result;
  const numbers = [counts.entries, counts.memberships, counts.organisations, counts.setBack].map(numberText);
  return (
    <div>
      <StepHeading text={stopped === undefined ? words.ended : words.stopped} language={language} />
      <p className={styles.text}>{fill(words.counts, ...numbers)}</p>
      {stopped !== undefined && (
        <Notice kind={stopped === 'asked' ? 'info' : 'problem'} text={stopText(stopped, message, language)} actions={[{ text: importRunWords(language).goOn, isMain: true, act: onGoOn }]} />
      )}
      <KeptList kept={kept} siteUrl={siteUrl} language={language} />
      <div className={styles.bar}><button type="button" className={styles.other} onClick={onClose}>{words.close}</button></div>
    </div>
  );
}
