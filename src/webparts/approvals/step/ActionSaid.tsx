import * as React from 'react';
import type { Answer } from '../../../domain/protocol/answer';
import { stepWords } from '../../../loc/approvals/step';
import { fill, type Language } from '../../../loc/wording';
import styles from './Step.module.scss';

interface Props {
  readonly answer: Answer | undefined;
  readonly language: Language;
}

/** What became of the action that an answer called for, as it was submitted. */
export function ActionSaid({ answer, language }: Props): React.ReactElement | null {
  const words = stepWords(language);
  if (answer?.action === undefined) return null;
  return <p className={styles.guidance}>{answer.action.state === 'accepted' ? words.actionAgreed : fill(words.actionDeclined, answer.action.because)}</p>;
}
