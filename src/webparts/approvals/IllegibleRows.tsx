import * as React from 'react';
import { illegibleRowsWords } from '../../loc/approvals/illegibleRows';
import { fill, type Language } from '../../loc/wording';
import { Notice } from '../../ui/form/notice/Notice';

interface Props {
  readonly what: 'steps' | 'decisions';
  readonly count: number;
  readonly language: Language;
}

/** That a list is not whole, because some of its rows cannot be read; nothing where all can. */
export function IllegibleRows({ what, count, language }: Props): React.ReactElement | null {
  if (count === 0) return null;
  const words = illegibleRowsWords(language);
  const one = what === 'steps' ? words.oneStep : words.oneDecision;
  return <Notice kind="warning" text={count === 1 ? one : fill(words[what], count)} />;
}
