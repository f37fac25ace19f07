import * as React from 'react';
import { StoreError } from '../../../../data/stores/storeError';
import { OrganisationWords } from '../../../../loc/organisation';
import { errorText } from '../../../../ui/errorText';

/** Why a part of a merger was not carried out. */
export function mergeProblem(error: StoreError, words: OrganisationWords): React.ReactNode {
  return errorText(error, { denied: words.mergeDenied, gone: words.mergeGone, busy: words.mergeBusy, conflict: words.mergeConflict, refused: words.mergeRefused });
}
