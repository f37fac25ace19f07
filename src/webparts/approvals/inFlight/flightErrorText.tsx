import * as React from 'react';
import { underWayWords } from '../../../loc/approvals/underWay';
import type { Language } from '../../../loc/wording';
import { errorText } from '../../../ui/errorText';

/** Why lists could not be read, and what to do. */
export function flightErrorText(error: unknown, language: Language): React.ReactNode {
  const { denied, signedOut, gone, busy, connection, refused } = underWayWords(language);
  return errorText(error, { denied, signedOut, gone, busy, connection, refused });
}
