import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { Notice, NoticeAction } from '../../../ui/form/notice/Notice';
import { PackWords } from '../../../ui/questionForm/PackWords';
import type { OpenedForm } from '../checklistsGateway';
import { FormWork } from './formWork';

interface Props {
  readonly opened: OpenedForm;
  readonly work: FormWork;
  readonly language: Language;
}

/**
 * Of a form that takes no more answers: what it came to, and the way on with the same entry: to its checklist where a screening says to go on, else to screen it again. A checklist
 * that the entry has is opened; who may begin none is offered none.
 */
export function ClosedNotice({ opened: { submission, protocol, form, siblings = [], mayAdd, lacksRegister }, work, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const outcome = submission.state === 'Concluded' ? form.outcomes?.find(({ code }) => code === submission.verdict) : undefined;
  if (outcome === undefined) return <Notice kind="info" text={words.isConcluded} />;
  const checklist = protocol.forms.find(({ purpose }) => purpose === 'checklist');
  const begun = siblings.find((each) => each.form === checklist?.code && each.state !== 'Rejected' && each.state !== 'Withdrawn');
  const next = (): readonly NoticeAction[] => {
    if (submission.entry === undefined) return [];
    if (outcome.answer !== 'goOn') return mayAdd && !lacksRegister ? [{ text: words.screenAgain, act: () => work.begin(form.code) }] : [];
    if (begun !== undefined) return [{ text: words.openChecklist, isMain: true, act: () => work.open(begun) }];
    return mayAdd && checklist ? [{ text: words.beginChecklist, isMain: true, act: () => work.begin(checklist.code) }] : [];
  };
  return <Notice kind="info" title={words.verdict} text={<><PackWords of={outcome.title} language={language} />. {words.isConcluded}</>} actions={next()} />;
}
