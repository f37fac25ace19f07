import * as React from 'react';
import { ServiceProblem } from '../../data/approvalService/serviceProblem';
import { approvalProblemWords, type ApprovalProblemWords } from '../../loc/approvalProblems';
import { fill, type Language } from '../../loc/wording';
import { WithTheirWords } from '../WithTheirWords';

/** Why the approval service did not do what was asked, and what to do. A code that we have no words for is told in the service's own English. */
export function serviceErrorText(error: unknown, language: Language): React.ReactNode {
  const words = approvalProblemWords(language);
  const theirs = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ServiceProblem)) return <WithTheirWords text={words.other} theirs={theirs} />;
  switch (error.kind) {
    case 'notSetUp': return words.notSetUp;
    case 'noToken': return <WithTheirWords text={words.noToken} theirs={theirs} />;
    case 'unreachable': return words.unreachable;
    case 'refused': return refusalText(error, words);
  }
}

function refusalText({ detail: { code = '', status, detail = code, byName = '' } }: ServiceProblem, words: ApprovalProblemWords): React.ReactNode {
  if (status === 401) return words.signedOut;
  if (status === 503 || status === 429) return words.busy;
  return Object.prototype.hasOwnProperty.call(words, code) ? fill(words[code as keyof ApprovalProblemWords], byName) : <WithTheirWords text={words.other} theirs={detail} />;
}
