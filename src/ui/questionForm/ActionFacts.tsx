import * as React from 'react';
import { Action } from '../../domain/action/action';
import { dayText } from '../../loc/calendar';
import { choiceText } from '../../loc/choices';
import { checklistsWords } from '../../loc/checklists';
import { fill, Language } from '../../loc/wording';

interface Props {
  readonly action: Action;
  readonly className: string;
  readonly language: Language;
}

/** What is to be done, whose it is, until when; or what ended it. */
export function ActionFacts({ action: { text, owner, due, state }, className, language }: Props): React.ReactElement {
  const until = due && fill(checklistsWords(language).isDue, dayText(due, language));
  return <p className={className}>{[text, owner?.name, state === 'Open' ? until : choiceText(state, language)].filter(Boolean).join(' · ')}</p>;
}
