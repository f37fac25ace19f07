import * as React from 'react';
import { decisionWords } from '../../../loc/approvals/decision';
import type { Language } from '../../../loc/wording';
import { Confirmation } from '../../../ui/form/confirm/Confirmation';
import { ignoreHeldEnter } from '../../../ui/form/confirm/heldKey';
import type { Deciding, DecisionInPage } from './useDecision';
import styles from './Step.module.scss';

interface Props {
  readonly deciding: Extract<Deciding, { kind: 'confirming' | 'sending' }>;
  readonly page: DecisionInPage;
  readonly follows: string;
  readonly language: Language;
}

/** What a decision leads to, before it is made. */
export function ConfirmDecision({ deciding: { kind, decision }, page, follows, language }: Props): React.ReactElement {
  const words = decisionWords(language);
  const isSending = kind === 'sending';
  return (
    <Confirmation label={{ id: 'confirm-title' }} describedBy="confirm-follows" className={styles.confirm}>
      <p id="confirm-title" className={styles.confirmTitle}>{words[`confirm_${decision}`]}</p>
      <p id="confirm-follows">{follows} {words.onRecord}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} aria-disabled={isSending} onKeyDown={ignoreHeldEnter} onClick={() => page.send(decision)}>{words[`yes_${decision}`]}</button>
        {!isSending && <button type="button" className={styles.button} onClick={page.leave}>{words.notYet}</button>}
      </div>
      <p role="status" className={styles.status}>{isSending ? words.sending : ''}</p>
    </Confirmation>
  );
}
