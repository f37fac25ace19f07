import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { OpenedForm } from '../checklistsGateway';
import { FormWork } from './formWork';

interface Props {
  readonly opened: OpenedForm;
  readonly work: FormWork;
  readonly language: Language;
}

/** Of a form that takes no more answers: what it came to, and after a screening that says to go on the way to the checklist of the same entry. */
export function ClosedNotice({ opened: { submission, protocol, form }, work, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const outcome = submission.state === 'Concluded' ? form.outcomes?.find(({ code }) => code === submission.verdict) : undefined;
  if (outcome === undefined) return <Notice kind="info" text={words.isConcluded} />;
  const checklist = protocol.forms.find(({ purpose }) => purpose === 'checklist');
  const isNext = outcome.answer === 'goOn' && checklist !== undefined && submission.entry !== undefined;
  return (
    <Notice
      kind="info" title={words.verdict} text={<><PackWords of={outcome.title} language={language} />. {words.isConcluded}</>}
      actions={isNext ? [{ text: words.beginChecklist, isMain: true, act: () => work.begin(checklist.code) }] : []}
    />
  );
}
