import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { FootQuestion } from './FootQuestion';

interface Props {
  readonly language: Language;
  onStay(): void;
  onKeep(): void;
  onDrop(): void;
}

/** Asked when somebody wants to close a form with unsaved changes. */
export function Leaving({ language, onStay, onKeep, onDrop }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const answers = [{ text: words.leaveStay, act: onStay }, { text: words.leaveKeep, act: onKeep }, { text: words.leaveDrop, act: onDrop }];
  return <FootQuestion id="entry-form-leaving" title={words.leaveTitle} text={words.leaveText} answers={answers} onStay={onStay} />;
}
