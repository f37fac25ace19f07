import * as React from 'react';
import { StoreError } from '../../../data/stores/storeError';
import { exportWords, ExportWords } from '../../../loc/importExport/export';
import type { Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';
import { Notice } from '../../../ui/form/notice/Notice';
import { WithTheirWords } from '../../../ui/WithTheirWords';
import { WorkbookError } from '../../../workbook/workbookError';
import { StepHeading } from '../bulk/StepHeading';
import { ViewNotWhole } from './useExport';
import styles from '../bulk/Bulk.module.scss';

interface Props {
  readonly error: unknown;
  readonly language: Language;
  onRetry(): void;
  onAnother(): void;
}

/** Why there is no file: what happened and what to do. */
export function ExportFailed({ error, language, onRetry, onAnother }: Props): React.ReactElement {
  const words = exportWords(language);
  return (
    <>
      <StepHeading text={words.failedTitle} />
      <Notice kind="problem" text={reason(error, words)} />
      <div className={styles.bar}>
        <button type="button" className={styles.main} onClick={onRetry}>{words.tryAgain}</button>
        <button type="button" className={styles.other} onClick={onAnother}>{words.another}</button>
      </div>
    </>
  );
}

function reason(error: unknown, words: ExportWords): React.ReactNode {
  if (error instanceof ViewNotWhole) return words.notLoaded;
  if (error instanceof WorkbookError && error.code === 'tooManyRows') return words.tooManyRows;
  if (error instanceof StoreError) return errorText(error, words);
  return <WithTheirWords text={words.notMade} theirs={error instanceof Error ? error.message : String(error)} />;
}
