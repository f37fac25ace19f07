import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';

interface Props {
  readonly isNew: boolean;
  readonly language: Language;
  readonly onBack: () => void;
}

/** For somebody whom a link has led to a form that the list would not take from them. */
export function MayNot({ isNew, language, onBack }: Props): React.ReactElement {
  const words = entryFormWords(language);
  return isNew
    ? <Notice kind="warning" title={words.mayNotAddTitle} text={words.mayNotAdd} actions={[{ text: words.backToRegister, act: onBack }]} />
    : <Notice kind="warning" title={words.mayNotChangeTitle} text={words.mayNotChange} actions={[{ text: words.backToEntry, act: onBack }]} />;
}
