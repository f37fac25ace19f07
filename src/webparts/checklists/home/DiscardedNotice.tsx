import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { saveErrorText } from '../form/saveErrorText';

/** A form in the recycle bin. */
export interface Discarded {
  readonly title: string;
  readonly binId: string;
}

interface Props {
  readonly discarded: Discarded;
  readonly language: Language;
  bringBack(binId: string): Promise<void>;
  onBack(): void;
}

/** The way back for a form that has just been discarded. */
export function DiscardedNotice({ discarded: { title, binId }, language, bringBack, onBack }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const [error, setError] = React.useState<unknown>();
  const undo = { text: words.undo, act: () => { bringBack(binId).then(onBack, setError); } };
  return error === undefined
    ? <Notice kind="success" text={fill(words.discarded, title)} actions={[undo]} />
    : <Notice kind="problem" title={words.notBroughtBack} text={saveErrorText(error, language)} actions={[undo]} />;
}
