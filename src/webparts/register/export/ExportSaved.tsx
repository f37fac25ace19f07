import * as React from 'react';
import { exportWords, listText } from '../../../loc/importExport/export';
import { fill, type Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { StepHeading } from '../bulk/StepHeading';
import { countText } from '../countText';
import { MadeFile } from './makeExport';
import styles from '../bulk/Bulk.module.scss';

interface Props {
  readonly made: Pick<MadeFile, 'name' | 'entryCount' | 'leftOut'>;
  readonly language: Language;
  onAnother(): void;
  onClose(): void;
}

/** The heading takes the focus, and so says what was saved. */
export function ExportSaved({ made, language, onAnother, onClose }: Props): React.ReactElement {
  const words = exportWords(language);
  return (
    <>
      <StepHeading text={fill(words.saved, made.name, countText(made.entryCount, language))} />
      <p className={styles.summary}>{words.savedWhere}</p>
      {made.leftOut.length > 0 && <Notice kind="warning" text={fill(words.leftOut, made.leftOut.map((title) => listText(title, language)).join(', '))} />}
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={onClose}>{words.close}</button>
        <button type="button" className={styles.other} onClick={onAnother}>{words.another}</button>
      </div>
    </>
  );
}
