import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { Answer } from '../../../domain/protocol/answer';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { ActionFacts } from '../../../ui/questionForm/ActionFacts';
import { actionOf } from './actionOf';
import styles from './FormScreen.module.scss';

interface Props {
  readonly answer: Answer | undefined;
  /** Of the entry. */
  readonly actions?: readonly Action[];
  readonly language: Language;
}

/** What became of the action that an answer called for, to be read. */
export function DecidedAction({ answer, actions, language }: Props): React.ReactElement | null {
  const words = checklistsWords(language);
  if (answer?.action === undefined) return null;
  const action = actionOf(answer, actions);
  return (
    <>
      <p className={styles.guidance}>{answer.action.state === 'accepted' ? words.actionAccepted : fill(words.actionDeclined, answer.action.because)}</p>
      {action && <ActionFacts action={action} className={styles.guidance} language={language} />}
    </>
  );
}
