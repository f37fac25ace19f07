import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { FootQuestion } from './FootQuestion';
import { Leaving } from './Leaving';
import { LeavingWish } from './leavingWish';
import { SaveBar } from './SaveBar';
import { EntryFormState } from './useEntryForm';

interface Props {
  readonly form: EntryFormState;
  readonly leaving: LeavingWish;
  readonly language: Language;
  /** What was typed is not wanted. */
  onDrop(): void;
}

/** Saving and leaving, or the question that has to be answered before. */
export function FormFoot({ form, leaving, language, onDrop }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const { isAsked, ask, stay, leave } = leaving;
  if (isAsked && form.isDirty) return <Leaving language={language} onStay={stay} onKeep={leave} onDrop={() => { onDrop(); leave(); }} />;
  if (form.saveState.kind === 'closing') {
    const answers = [{ text: words.closeNotYet, act: form.goOn }, { text: words.closeForGood, act: () => form.save('forGood') }];
    return <FootQuestion id="entry-form-closing" title={words.closeTitle} text={words.closeText} answers={answers} onStay={form.goOn} />;
  }
  return <SaveBar saveState={form.saveState} language={language} onCancel={ask} />;
}
