import * as React from 'react';
import { StoreError } from '../../data/stores/storeError';
import { OrganisationWords } from '../../loc/organisation';
import { WithTheirWords } from '../WithTheirWords';

/** Why an organisation was not saved, and what to do. */
export function saveProblem(error: unknown, words: OrganisationWords): React.ReactNode {
  if (!(error instanceof StoreError)) return <WithTheirWords text={words.saveRefused} theirs={error instanceof Error ? error.message : String(error)} />;
  switch (error.kind) {
    case 'denied': return error.status === 401 ? words.saveSignedOut : words.saveDenied;
    case 'notFound': return words.saveGone;
    case 'unavailable': return words.saveBusy;
    default: return <WithTheirWords text={words.saveRefused} theirs={error.message} />;
  }
}
