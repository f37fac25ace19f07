import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';

/** Why something was not saved, and what to do. */
export function saveErrorText(error: unknown, language: Language): React.ReactNode {
  const words = checklistsWords(language);
  return errorText(error, { denied: words.saveDenied, signedOut: words.signedOut, gone: words.saveGone, conflict: words.saveConflict, busy: words.saveBusy, connection: words.saveConnection, refused: words.saveRefused });
}
