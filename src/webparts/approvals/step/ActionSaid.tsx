import * as React from 'react';
import type { Action } from '../../../domain/action/action';
import type { Answer } from '../../../domain/protocol/answer';
import { stepWords } from '../../../loc/approvals/step';
import { ActionFacts } from '../../../ui/questionForm/ActionFacts';
import { fill, type Language } from '../../../loc/wording';
import styles from './Step.module.scss';

interface Props {
  readonly answer: Answer | undefined;
  /** As they stand now. */
  readonly actions: readonly Action[];
  readonly language: Language;
}

/** What became of the action that an answer called for, as it was submitted. */
export function ActionSaid({ answer, actions, language }: Props): React.ReactElement | null {
  const words = stepWords(language);
  const said = answer?.action;
  if (said === undefined) return null;
  if (said.state === 'declined') return <p className={styles.guidance}>{fill(words.actionDeclined, said.because)}</p>;
  const action = actions.find(({ id }) => id === said.id);
  return (
    <>
      <p className={styles.guidance}>{words.actionAgreed}</p>
      {action && <ActionFacts action={action} className={styles.guidance} language={language} />}
    </>
  );
}
