import * as React from 'react';
import { decisionWords } from '../../../loc/approvals/decision';
import { stepWords } from '../../../loc/approvals/step';
import { fill, type Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import type { GoTo } from '../approvalsAddress';
import type { Decided } from './useDecision';

interface Props {
  readonly decided: Decided;
  /** What the next step is called. */
  readonly next: string | undefined;
  readonly officer: string;
  /** Its id. */
  readonly form: number;
  readonly go: GoTo;
  readonly language: Language;
}

/** What has been put down, and what follows. The focus comes here, because what had it has gone. */
export function DecisionMade({ decided: { decision, nextStepId }, next, officer, form, go, language }: Props): React.ReactElement {
  const words = decisionWords(language);
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { place.current?.scrollIntoView?.({ block: 'nearest' }); place.current?.querySelector('button')?.focus(); }, []);
  const then = (): string => {
    if (decision === 'return') return fill(words.then_return, officer);
    if (decision === 'reject') return words.then_reject;
    return nextStepId === null ? words.then_last : fill(words.then_next, next ?? '');
  };
  const actions = [{ text: words.toWaiting, act: () => go({ kind: 'waiting' }), isMain: true }, { text: stepWords(language).course, act: () => go({ kind: 'course', form }) }];
  return <div ref={place}><Notice kind="success" title={words[`done_${decision}`]} text={then()} actions={actions} /></div>;
}
