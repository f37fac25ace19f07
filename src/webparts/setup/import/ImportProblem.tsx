import * as React from 'react';
import { workbookErrorWording } from '../../../loc/importExport/importFile';
import { importFrameWords } from '../../../loc/importExport/importFrame';
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
}

/** What happened and what to do, for anything that a file or the site can refuse. */
export function ImportProblem({ problem, language, onRetry }: Props): React.ReactElement {
  const words = importFrameWords(language);
  if (problem instanceof WorkbookError) {
    const limit = problem.limit === undefined ? '' : numberText(problem.code === 'tooBig' ? Math.round(problem.limit / 1_048_576) : problem.limit);
    return <Notice kind="problem" title={words.fileProblemTitle} text={fill(workbookErrorWording[problem.code][language], limit)} />;
  }
  if (problem instanceof OtherFile) return <Notice kind="problem" title={words.fileProblemTitle} text={fill(words.sameFile, problem.wanted)} />;
  return <Notice kind="problem" title={words.failedTitle} text={errorText(problem, words)} actions={onRetry && [{ text: words.tryAgain, act: onRetry }]} />;
}
