import * as React from 'react';
import { Action } from '../../../domain/action/action';
import { dayText } from '../../../loc/calendar';
import { choiceText } from '../../../loc/choices';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import styles from './FormScreen.module.scss';

interface Props {
  readonly action: Action;
  readonly language: Language;
}

/** What is to be done, whose it is, until when; or what ended it. */
export function ActionFacts({ action: { text, owner, due, state }, language }: Props): React.ReactElement {
  const until = due && fill(checklistsWords(language).isDue, dayText(due, language));
  return <p className={styles.guidance}>{[text, owner?.name, state === 'Open' ? until : choiceText(state, language)].filter(Boolean).join(' · ')}</p>;
}
