import * as React from 'react';
import { workbookErrorWording } from '../../../loc/importExport/importFile';
import { Interrupted } from '../../../data/import/stopped';
import { importFrameWords } from '../../../loc/importExport/importFrame';
import { importRunWords } from '../../../loc/importExport/importRun';
import { numberText } from '../../../loc/money';
import { fill, Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';
import { Notice } from '../../../ui/form/notice/Notice';
import { WorkbookError } from '../../../workbook/workbookError';
import { OtherFile } from './otherFile';

interface Props {
  readonly problem: unknown;
  readonly language: Language;
  onRetry?(): void;
  /** Where its journal is damaged. */
  onSetAside?(): void;
}

/** What happened and what to do, for anything that a file or the site can refuse. */
export function ImportProblem({ problem, language, onRetry, onSetAside }: Props): React.ReactElement {
  const words = importFrameWords(language);
  if (problem instanceof WorkbookError) {
    const limit = problem.limit === undefined ? '' : numberText(problem.code === 'tooBig' ? Math.round(problem.limit / 1_048_576) : problem.limit);
    return <Notice kind="problem" title={words.fileProblemTitle} text={fill(workbookErrorWording[problem.code][language], limit)} />;
  }
  if (problem instanceof OtherFile) return <Notice kind="problem" title={words.fileProblemTitle} text={fill(words.sameFile, problem.wanted)} />;
  if (problem instanceof Interrupted && problem.reason === 'damaged') {
    const run = importRunWords(language);
    return <Notice kind="problem" title={words.failedTitle} text={run.stop_damaged} actions={onSetAside && [{ text: run.brokenSetAside, isMain: true, act: onSetAside }]} />;
  }
  return <Notice kind="problem" title={words.failedTitle} text={errorText(problem, words)} actions={onRetry && [{ text: words.tryAgain, act: onRetry }]} />;
}
