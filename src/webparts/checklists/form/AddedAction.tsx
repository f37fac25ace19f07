import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import type { GoTo } from '../checklistsAddress';
import { PlaceLink } from '../PlaceLink';
import { ActionFacts } from '../../../ui/questionForm/ActionFacts';
import styles from './FormScreen.module.scss';

interface Props {
  readonly id: number;
  /** Absent when it is not known what it says. */
  readonly action: Action | undefined;
  /** The answer calls for it still. */
  readonly isCalledFor: boolean;
  readonly go: GoTo;
  readonly language: Language;
}

/** The action that was added for an answer. One that the answer calls for no longer is dropped where actions are. */
export function AddedAction({ id, action, isCalledFor, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const isLeft = !isCalledFor && (action === undefined || action.state === 'Open');
  return (
    <>
      {action && <ActionFacts action={action} className={styles.guidance} language={language} />}
      {isLeft && <p className={styles.small}>{words.actionNotCalledFor} <PlaceLink place={{ kind: 'actions', action: id }} go={go} className={styles.linkButton}>{words.actionGoTo}</PlaceLink></p>}
    </>
  );
}
