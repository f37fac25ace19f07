import * as React from 'react';
import { decisionWords } from '../../../loc/approvals/decision';
import { fill, type Language } from '../../../loc/wording';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import { Notice } from '../../../ui/form/notice/Notice';
import type { KeptDecision } from './keptDecision';

interface Props {
  readonly kept: KeptState<KeptDecision>;
  readonly language: Language;
}

/** What somebody had written when the step was no longer theirs to decide: they may want it elsewhere. */
export function UnsentComment({ kept, language }: Props): React.ReactElement | null {
  const words = decisionWords(language);
  const { comment } = kept.state;
  return comment.trim() === '' ? null : <Notice kind="warning" title={words.unsent} text={fill(words.unsentText, comment)} actions={[{ text: words.discard, act: kept.drop }]} />;
}
