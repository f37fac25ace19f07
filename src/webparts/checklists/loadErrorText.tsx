import * as React from 'react';
import { MissingProtocol } from '../../data/submission/missingProtocol';
import { checklistsWords } from '../../loc/checklists';
import { fill, Language } from '../../loc/wording';
import { errorText } from '../../ui/errorText';

/** Why something could not be loaded, and what to do. */
export function loadErrorText(error: unknown, language: Language): React.ReactNode {
  const words = checklistsWords(language);
  if (error instanceof MissingProtocol) return fill(words.protocolMissing, error.protocol);
  return errorText(error, { denied: words.loadDenied, signedOut: words.signedOut, gone: words.loadGone, busy: words.loadBusy, connection: words.loadConnection, refused: words.loadRefused });
}
