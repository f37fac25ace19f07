import * as React from 'react';
import { Answer } from '../../../domain/protocol/answer';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import styles from './FormScreen.module.scss';

interface Props {
  readonly answer: Answer | undefined;
  readonly language: Language;
}

/** What became of the action that an answer called for, to be read. */
export function DecidedAction({ answer, language }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  if (answer?.action === undefined) return null;
  return <p className={styles.guidance}>{answer.action.state === 'accepted' ? words.actionAccepted : fill(words.actionDeclined, answer.action.because)}</p>;
}
