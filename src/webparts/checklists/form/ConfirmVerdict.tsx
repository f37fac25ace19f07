import * as React from 'react';
import { Outcome } from '../../../domain/protocol/form';
import { checklistsWords } from '../../../loc/checklists';
import { fill, Language } from '../../../loc/wording';
import { Confirmation } from '../../../ui/form/confirm/Confirmation';
import { Notice } from '../../../ui/form/notice/Notice';
import { packTextIn } from '../../../ui/questionForm/packTextIn';

interface Props {
  readonly outcome: Outcome;
  readonly isRestricted: boolean;
  readonly language: Language;
  onConfirm(): void;
  onCancel(): void;
}

/** What recording a verdict does, before it is done: there is no way back. */
export function ConfirmVerdict({ outcome, isRestricted, language, onConfirm, onCancel }: Props): React.ReactElement {
  const words = checklistsWords(language);
  const follows = isRestricted ? words.concludeRestricted : outcome.answer === 'goOn' ? words.concludeGoOn : words.concludeStop;
  return (
    <Confirmation label={{ text: words.conclude }} describedBy="conclude-follows">
      <Notice
        kind="warning" title={words.conclude} text={fill(follows, packTextIn(outcome.title, language).text)} textId="conclude-follows"
        actions={[{ text: words.concludeNow, isMain: true, act: onConfirm }, { text: words.notNow, act: onCancel }]}
      />
    </Confirmation>
  );
}
