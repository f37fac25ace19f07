import * as React from 'react';
import type { StepToRead } from '../../../data/approval/stepToRead';
import { changesBetween } from '../../../domain/approval/changesBetween';
import { approvalProblemWords } from '../../../loc/approvalProblems';
import { stepWords } from '../../../loc/approvals/step';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import { Notice } from '../../../ui/form/notice/Notice';
import { QuestionContext } from '../../../ui/questionForm/questionControl';
import type { ApprovalsParts } from '../approvalsParts';
import { ChangesNotice } from './ChangesNotice';
import { DecisionPart } from './DecisionPart';
import { EarlierDecisions } from './EarlierDecisions';
import { EvidenceList } from './EvidenceList';
import type { KeptDecision } from './keptDecision';
import { StepFindings } from './StepFindings';
import { StepHead } from './StepHead';
import { SubmittedAnswers } from './SubmittedAnswers';
import styles from './Step.module.scss';

interface Props extends ApprovalsParts {
  readonly read: StepToRead;
  readonly kept: KeptState<KeptDecision>;
  /** Loads the step anew, in place of what is shown. */
  again(): void;
  /** The same, while what is shown stays. */
  refresh(): void;
}

/** One step as whoever decides needs it: what was submitted, what is different from last time, what others decided, and the decision. */
export function StepScreen(props: Props): React.ReactElement {
  const { read, site, go, language } = props;
  const { content, before, protocol, shown } = read;
  const words = stepWords(language);
  const [isOnlyChanges, setOnlyChanges] = React.useState(false);
  const form = protocol?.forms.find(({ code }) => code === content?.form);
  const changes = React.useMemo(() => (content !== undefined && before !== undefined ? changesBetween(before, content) : []), [content, before]);
  const ground = React.useMemo(() => (protocol === undefined ? undefined : { language, protocol }), [language, protocol]);
  return (
    <article aria-labelledby="step-title" className={styles.step}>
      <StepHead read={read} form={form} site={site} go={go} language={language} />
      <EarlierDecisions records={read.records} step={read.step} language={language} />
      {content === undefined && <Notice kind="info" text={words.noContent} />}
      {content !== undefined && (form === undefined || ground === undefined) && <Notice kind="warning" text={approvalProblemWords(language).protocolGone} />}
      {content !== undefined && form !== undefined && protocol !== undefined && ground !== undefined && (
        <QuestionContext.Provider value={ground}>
          <StepFindings content={content} protocol={protocol} form={form} language={language} />
          <ChangesNotice read={read} count={changes.length} isOnlyChanges={isOnlyChanges} onToggle={setOnlyChanges} language={language} />
          <SubmittedAnswers content={content} form={form} changes={changes} actions={read.actions} isOnlyChanges={isOnlyChanges} language={language} />
          <EvidenceList content={content} contentHash={shown.contentHash} language={language} />
        </QuestionContext.Provider>
      )}
      <DecisionPart {...props} />
    </article>
  );
}
