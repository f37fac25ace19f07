import * as React from 'react';
import { EntryGone } from '../../../data/submission/entryGone';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';

/** Why a form whose answers are saved was not brought to its end, and what to do. */
export function concludeErrorText(error: unknown, language: Language): React.ReactNode {
  const words = checklistsWords(language);
  return errorText(error, {
    denied: words.concludeDenied, signedOut: words.signedOut, gone: error instanceof EntryGone ? words.entryDeleted : words.concludeGone, conflict: words.saveConflict, busy: words.concludeBusy,
    refused: words.concludeRefused
  });
}
