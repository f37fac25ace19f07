import * as React from 'react';
import { checklistsWords } from '../../loc/checklists';
import { Language } from '../../loc/wording';
import { errorText } from '../../ui/errorText';

/** Why something could not be loaded, and what to do. */
export function loadErrorText(error: unknown, language: Language): React.ReactNode {
  const words = checklistsWords(language);
  return errorText(error, { denied: words.loadDenied, signedOut: words.signedOut, gone: words.loadGone, busy: words.loadBusy, connection: words.loadConnection, refused: words.loadRefused });
}
