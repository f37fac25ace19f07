import * as React from 'react';
import { checklistsWords } from '../../../loc/checklists';
import { Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';

/** Why a form was not begun. Nothing goes on by itself: whoever wanted it begins again. */
export function startErrorText(error: unknown, language: Language): React.ReactNode {
  const words = checklistsWords(language);
  return errorText(error, { denied: words.startDenied, signedOut: words.startSignedOut, gone: words.startGone, conflict: words.startConflict, busy: words.startBusy, connection: words.startConnection, refused: words.startRefused });
}
