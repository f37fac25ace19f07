import * as React from 'react';
import { OrganisationWords } from '../../loc/organisation';
import { errorText } from '../errorText';

/** Why an organisation was not saved, and what to do. */
export function saveProblem(error: unknown, words: OrganisationWords): React.ReactNode {
  return errorText(error, { denied: words.saveDenied, signedOut: words.saveSignedOut, gone: words.saveGone, busy: words.saveBusy, refused: words.saveRefused });
}
