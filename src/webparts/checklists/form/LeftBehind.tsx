import * as React from 'react';
import { draftWords } from '../../../loc/drafts';
import { Language } from '../../../loc/wording';
import { KeptDraft } from '../../../ui/form/drafts/draftStore';
import { DraftTexts } from '../../../ui/form/drafts/DraftTexts';
import { Drafts } from '../../../ui/form/drafts/useDrafts';
import { Notice } from '../../../ui/form/notice/Notice';
import { readKeptForm, unsavedTexts } from './keptForm';

interface Props {
  readonly drafts: readonly KeptDraft[];
  readonly onDrop: Drafts['dropFound'];
  readonly language: Language;
}

/** Answers that were not saved and that no form takes any more: to be copied, until somebody discards them. */
export function LeftBehind({ drafts, onDrop, language }: Props): React.ReactElement {
  const words = draftWords(language);
  return (
    <>
      {drafts.map((draft) => (
        <React.Fragment key={draft.key}>
          <Notice
            kind="warning" title={words.unreadableTitle} text={readKeptForm(draft.content) ? words.tooLate : words.unreadable}
            actions={[{ text: words.drop, act: () => onDrop(draft) }]}
          />
          <DraftTexts texts={unsavedTexts(draft.content)} language={language} />
        </React.Fragment>
      ))}
    </>
  );
}
