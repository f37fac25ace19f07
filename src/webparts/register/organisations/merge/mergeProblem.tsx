import * as React from 'react';
import { StoreError } from '../../../../data/stores/storeError';
import { OrganisationWords } from '../../../../loc/organisation';
import { WithTheirWords } from '../../../../ui/WithTheirWords';

/** Why a part of a merger was not carried out. */
export function mergeProblem(error: StoreError, words: OrganisationWords): React.ReactNode {
  switch (error.kind) {
    case 'denied': return words.mergeDenied;
    case 'notFound': return words.mergeGone;
    case 'unavailable': return words.mergeBusy;
    case 'conflict': return words.mergeConflict;
    case 'refused': return <WithTheirWords text={words.mergeRefused} theirs={error.message} />;
  }
}
