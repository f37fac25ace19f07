import * as React from 'react';
import { FormDefinition } from '../../../domain/protocol/form';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { packTextIn } from '../../../ui/questionForm/packTextIn';
import type { GoTo } from '../checklistsAddress';
import type { Hindered } from '../checklistsGateway';

interface Props {
  readonly hindered: Hindered;
  /** That an entry is screened with. */
  readonly screening: FormDefinition | undefined;
  readonly go: GoTo;
  readonly language: Language;
}

/** Why the form was not begun, and the way to what the entry has instead. */
export function HindranceNotice({ hindered: { hindrance: { kind, form }, outcome }, screening, go, language }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const open = (): void => go({ kind: 'form', id: form.id, isRestricted: form.restricted, isPrint: false });
  if (kind === 'underWay') return <Notice kind="problem" title={words.notBegun} text={fill(words.underWay, form.officer?.name ?? '–')} actions={[{ text: words.openUnderWay, isMain: true, act: open }]} />;
  const again = screening && { text: words.screenAgain, isMain: true, act: () => go({ kind: 'new', form: screening.code, entry: form.entry?.reference }) };
  return (
    <Notice
      kind="problem" title={words.notBegun} text={fill(words.screenedOut, outcome ? packTextIn(outcome.title, language).text : form.verdict ?? '–')}
      actions={[...(again ? [again] : []), { text: words.openScreening, act: open }]}
    />
  );
}
