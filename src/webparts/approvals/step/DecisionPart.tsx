import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import type { Decision } from '../../../domain/approval/decision';
import { decisionWords } from '../../../loc/approvals/decision';
import { stepWords } from '../../../loc/approvals/step';
import { fill } from '../../../loc/wording';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import { Notice } from '../../../ui/form/notice/Notice';
import type { ApprovalsParts } from '../approvalsParts';
import { DecisionForm } from './DecisionForm';
import { DecisionMade } from './DecisionMade';
import type { KeptDecision } from './keptDecision';
import { nextStepOf } from './nextStepOf';
import { NotToDecide } from './NotToDecide';
import { UnsentComment } from './UnsentComment';
import { useCorrection } from './useCorrection';
import { useDecision, type Decided } from './useDecision';

interface Props extends ApprovalsParts {
  readonly read: StepToRead;
  readonly kept: KeptState<KeptDecision>;
  again(): void;
  refresh(): void;
}

/** What the reader can do about the step: decide it, or see why not and who can. */
export function DecisionPart({ read, kept, store, service, go, language, again, refresh }: Props): React.ReactElement {
  const words = decisionWords(language);
  const { step, shown, records } = read;
  const [decided, setDecided] = React.useState<Decided>();
  const { correction, begin, leave } = useCorrection(store, read);
  const isCorrecting = correction.kind === 'open';
  const place = React.useRef<HTMLDivElement>(null);
  const wasCorrecting = React.useRef(false);
  // The form that had the focus has gone.
  React.useEffect(() => {
    if (wasCorrecting.current && !isCorrecting) place.current?.querySelector('button')?.focus();
    wasCorrecting.current = isCorrecting;
  }, [isCorrecting]);
  const corrects = isCorrecting ? correction.position : undefined;
  const onDecided = (made: Decided): void => { setDecided(made); refresh(); };
  const page = useDecision({ service, step: Number(step.id), contentHash: shown.contentHash, kept, corrects, onDecided });
  const { attempt, comment } = kept.state;
  // The answer was lost, and the decision was not.
  const wasMade = attempt !== undefined && comment.trim() === attempt.comment && records.some(({ event }) => event.kind === 'decided' && event.nonce === attempt.nonce);
  const { drop } = kept;
  React.useEffect(() => { if (wasMade) drop(); }, [wasMade, drop]);
  const officer = records.find(({ position }) => position === step.round)?.byName ?? '';
  const next = nextStepOf(read, language);
  const follows = (decision: Decision): string => {
    if (decision === 'return') return fill(words.follows_return, officer);
    if (decision === 'reject') return words.follows_reject;
    return next === undefined ? words.follows_last : fill(words.follows_next, next);
  };
  if (decided !== undefined) return <DecisionMade decided={decided} next={next} officer={officer} form={Number(step.submission)} go={go} language={language} />;
  const isReadable = read.content !== undefined && read.protocol !== undefined;
  if (isReadable && (shown.allowed.length > 0 || corrects !== undefined)) {
    return (
      <>
        {shown.onBehalfOf && <Notice kind="info" text={fill(stepWords(language).forHolder, shown.onBehalfOf.name)} />}
        <DecisionForm page={page} kept={kept} follows={follows} offered={isCorrecting ? correction.offered : undefined} correction={isCorrecting ? { leave } : undefined} onAgain={again} language={language} />
      </>
    );
  }
  return (
    <div ref={place}>
      <NotToDecide read={read} correction={correction} language={language} onCorrect={isReadable && shown.supersedes !== null ? begin : undefined} />
      <UnsentComment kept={kept} language={language} />
    </div>
  );
}
