import * as React from 'react';
import { SaveResult } from '../../../data/entryEdit/saveEntry';
import { entryWords } from '../../../loc/entry';
import { entryFormWords } from '../../../loc/entryForm';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';

interface Props {
  readonly result: Extract<SaveResult, { kind: 'saved' }>;
  readonly language: Language;
}

/** Says that it is saved, and what of others' changes is in it. */
export function SavedNotice({ result: { taken }, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const labels = entryWords(language);
  const others = taken.map(({ field }) => labels[field]);
  return <Notice kind="success" text={others.length === 0 ? words.saved : fill(words.savedWith, others.join(', '))} />;
}
