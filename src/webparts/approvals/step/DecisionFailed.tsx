import * as React from 'react';
import { isChainBroken, ServiceProblem } from '../../../data/approvalService/serviceProblem';
import { decisionWords } from '../../../loc/approvals/decision';
import type { Language } from '../../../loc/wording';
import { serviceErrorText } from '../../../ui/approvalService/serviceErrorText';
import { Notice } from '../../../ui/form/notice/Notice';
import type { Deciding, DecisionInPage } from './useDecision';

interface Props {
  readonly deciding: Extract<Deciding, { kind: 'failed' }>;
  readonly page: DecisionInPage;
  readonly language: Language;
  onAgain(): void;
}

/** Why a decision did not go through. Where no answer came the same is sent again; where the service refused, the step has changed since it was opened. */
export function DecisionFailed({ deciding: { decision, error }, page, language, onAgain }: Props): React.ReactElement {
  const words = decisionWords(language);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const mayRepeat = !(error instanceof ServiceProblem) || error.kind !== 'refused' || (error.detail.status ?? 0) >= 500 || error.detail.status === 429;
  const repeat = { text: words.tryAgain, act: () => page.send(decision), isMain: true };
  const anew = { text: words.loadAnew, act: onAgain, isMain: !mayRepeat };
  return (
    <div ref={place}>
      <Notice kind="problem" title={error instanceof ServiceProblem && error.kind === 'unreachable' ? words.notKnown : words.notDecided} text={serviceErrorText(error, language)} actions={[...(mayRepeat ? [repeat] : []), anew, ...(isChainBroken(error) ? [] : [{ text: words.notYet, act: page.leave }])]} />
    </div>
  );
}
