import * as React from 'react';
import { OrganisationRecord } from '../../../../data/organisation/organisationRecords';
import { organisationFields } from '../../../../domain/organisation/organisationField';
import { hasChanges, rebaseEdit } from '../../../../domain/record/recordEdit';
import { entryFormWords } from '../../../../loc/entryForm';
import { organisationWords } from '../../../../loc/organisation';
import { Language } from '../../../../loc/wording';
import { DraftFound } from '../../../../ui/form/drafts/DraftFound';
import { Drafts } from '../../../../ui/form/drafts/useDrafts';
import { Notice } from '../../../../ui/form/notice/Notice';
import { saveProblem } from '../../../../ui/organisation/saveProblem';
import { useOnline } from '../../../../ui/useOnline';
import { draftOf } from './draftOf';
import { OrganisationForm } from './useOrganisationForm';

interface Props {
  readonly form: OrganisationForm;
  readonly drafts: Drafts;
  readonly record: OrganisationRecord;
  readonly language: Language;
}

/** What somebody has to know before they go on. */
export function EditNotices({ form: { edit, saveState, change }, drafts, record, language }: Props): React.ReactElement {
  const words = organisationWords(language);
  const draftWords = entryFormWords(language);
  const isOnline = useOnline();
  const take = (content: unknown): boolean => {
    const draft = draftOf(content, edit);
    if (draft !== undefined) change(rebaseEdit(organisationFields, draft, record).edit);
    return draft !== undefined;
  };
  return (
    <>
      {!hasChanges(organisationFields, edit) && <DraftFound drafts={drafts} language={language} onTake={take} />}
      {drafts.isOpenElsewhere && <Notice kind="warning" text={draftWords.openElsewhere} />}
      {drafts.isFull && <Notice kind="warning" text={draftWords.isFull} />}
      {!isOnline && <Notice kind="warning" text={draftWords.offline} />}
      {saveState.kind === 'nothing' && <Notice kind="info" text={words.nothingChanged} />}
      {saveState.kind === 'failed' && <Notice kind="problem" title={words.notSavedTitle} text={saveProblem(saveState.error, words)} />}
    </>
  );
}
