import * as React from 'react';
import { entryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { DraftFound } from '../../../ui/form/drafts/DraftFound';
import { Drafts } from '../../../ui/form/drafts/useDrafts';
import { Notice } from '../../../ui/form/notice/Notice';
import { useOnline } from '../../../ui/useOnline';
import { SaveFailure } from './SaveFailure';
import { DraftTaking } from './useDraftTaking';
import { EntryFormState } from './useEntryForm';

interface Props {
  readonly form: EntryFormState;
  readonly drafts: Drafts;
  readonly taking: DraftTaking;
  readonly language: Language;
}

/** What somebody has to know before they go on. */
export function FormNotices({ form: { saveState, document, isDirty }, drafts, taking, language }: Props): React.ReactElement {
  const words = entryFormWords(language);
  const isOnline = useOnline();
  return (
    <>
      {!isDirty && <DraftFound drafts={drafts} language={language} onTake={taking.take} />}
      {taking.isTaken && isDirty && saveState.kind === 'editing' && <Notice kind="info" text={words.draftTaken} />}
      {drafts.isOpenElsewhere && <Notice kind="warning" text={words.openElsewhere} />}
      {drafts.isFull && <Notice kind="warning" text={words.isFull} />}
      {!isOnline && <Notice kind="warning" text={words.offline} />}
      {saveState.kind === 'undecided' && <Notice kind="warning" text={words.undecided} />}
      {saveState.kind === 'closed' && <Notice kind="problem" text={words.closedMeanwhile} />}
      {saveState.kind === 'nothing' && <Notice kind="info" text={words.nothingToSave} />}
      {saveState.kind === 'failed' && <SaveFailure result={saveState.result} edit={document.edit} language={language} />}
    </>
  );
}
