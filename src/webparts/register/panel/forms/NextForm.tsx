import * as React from 'react';
import { Hindrance } from '../../../../domain/submission/hindrance';
import { entryFormsWords } from '../../../../loc/entryForms';
import { Language } from '../../../../loc/wording';
import { formAddress, newFormAddress } from './checklistsAddress';

interface Props {
  readonly reference: string;
  /** What keeps it from a new checklist. */
  readonly hindrance: Hindrance | undefined;
  readonly mayScreen: boolean;
  readonly siteUrl: string;
  readonly language: Language;
}

/** Where somebody goes on with an entry: to the checklist that is under way, to another screening after one that said no, else to a new checklist. */
export function NextForm({ reference, hindrance, mayScreen, siteUrl, language }: Props): React.ReactElement | null {
  const words = entryFormsWords(language);
  switch (hindrance?.kind) {
    case 'underWay': return <a href={formAddress(siteUrl, hindrance.form)}>{words.goOn}</a>;
    case 'screenedOut': return mayScreen ? <a href={newFormAddress(siteUrl, 'screening', reference)}>{words.screenAgain}</a> : null;
    default: return <a href={newFormAddress(siteUrl, 'checklist', reference)}>{words.start}</a>;
  }
}
