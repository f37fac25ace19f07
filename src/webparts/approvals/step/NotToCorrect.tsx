import * as React from 'react';
import { approvalProblemWords } from '../../../loc/approvalProblems';
import { decisionWords } from '../../../loc/approvals/decision';
import type { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';

interface Props {
  readonly language: Language;
}

/** Why a decision is not corrected any more. The button that asked for it has gone, and had the focus. */
export function NotToCorrect({ language }: Props): React.ReactElement {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.focus(), []);
  return <div ref={place} tabIndex={-1}><Notice kind="warning" title={decisionWords(language).notCorrected} text={approvalProblemWords(language).begunAnew} /></div>;
}
