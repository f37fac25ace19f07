import * as React from 'react';
import { StoreError } from '../data/stores/storeError';
import { WithTheirWords } from './WithTheirWords';

/** What happened and what to do, for each way in which SharePoint can refuse; the same cases everywhere, in the words of what was tried. */
export interface ErrorTexts {
  readonly denied: string;
  /** The sign-in has run out. Default: as denied. */
  readonly signedOut?: string;
  readonly gone: string;
  /** Somebody else was quicker. Default: as refused. */
  readonly conflict?: string;
  /** SharePoint would not take it for now. */
  readonly busy: string;
  /** No answer, or none that says what became of it. Default: as busy. */
  readonly connection?: string;
  /** With SharePoint's own words at `{0}`. */
  readonly refused: string;
  /** Anything that is no answer of SharePoint's. Default: as refused. */
  readonly other?: string;
}

export function errorText(error: unknown, texts: ErrorTexts): React.ReactNode {
  const refused = <WithTheirWords text={texts.refused} theirs={error instanceof Error ? error.message : String(error)} />;
  if (!(error instanceof StoreError)) return texts.other ?? refused;
  switch (error.kind) {
    case 'denied': return error.status === 401 ? texts.signedOut ?? texts.denied : texts.denied;
    case 'notFound': return texts.gone;
    case 'conflict': return texts.conflict ?? refused;
    case 'unavailable': return error.status === 429 || error.status === 503 ? texts.busy : texts.connection ?? texts.busy;
    case 'refused': return refused;
  }
}
