import * as React from 'react';
import { mostOfComment } from '../../../domain/approval/decision';
import { decisionWords } from '../../../loc/approvals/decision';
import { reasonedActWords } from '../../../loc/reasonedAct';
import type { Language } from '../../../loc/wording';
import type { KeptState } from '../../../ui/form/drafts/useKeptState';
import type { KeptDecision } from './keptDecision';
import styles from './Step.module.scss';

interface Props {
  readonly box: React.Ref<HTMLTextAreaElement>;
  readonly kept: KeptState<KeptDecision>;
  readonly isMissing: boolean;
  readonly isSending: boolean;
  readonly language: Language;
}

/** Why a decision is corrected: the former one stays on record beside it. */
export function CorrectionReason({ box, kept, isMissing, isSending, language }: Props): React.ReactElement {
  const words = decisionWords(language);
  return (
    <>
      <label htmlFor="correction-reason" className={styles.label}>{words.correctionReason} ({reasonedActWords(language).required})</label>
      <p id="correction-help" className={styles.help}>{words.correctionHelp}</p>
      {isMissing && <p id="correction-problem" className={styles.problem} role="alert">{words.reasonMissing}</p>}
      <textarea
        id="correction-reason" ref={box} className={styles.comment} rows={2} maxLength={mostOfComment} value={kept.state.reason ?? ''} aria-required="true" aria-invalid={isMissing}
        aria-describedby={isMissing ? 'correction-help correction-problem' : 'correction-help'} readOnly={isSending} onChange={(event) => kept.set({ ...kept.state, reason: event.target.value })}
      />
    </>
  );
}
