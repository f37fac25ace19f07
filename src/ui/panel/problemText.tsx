import * as React from 'react';
import { StoreError } from '../../data/stores/storeError';
import { EntryWords } from '../../loc/entry';
import { fill } from '../../loc/wording';
import { WithTheirWords } from '../WithTheirWords';

/** What happened and what to do, for anything that a load rejects with. */
export function problemText(error: unknown, words: EntryWords, online: boolean): React.ReactNode {
  if (!online) {
    return words.offline;
  }
  if (!(error instanceof StoreError)) {
    return <WithTheirWords text={words.failed} theirs={error instanceof Error ? error.message : String(error)} />;
  }
  switch (error.kind) {
    case 'denied': return words.denied;
    case 'notFound': return words.gone;
    case 'unavailable': return error.retryAfter === undefined ? words.busy : fill(words.busyFor, error.retryAfter);
    default: return <WithTheirWords text={words.failed} theirs={error.message} />;
  }
}

/** Whether asking again may help without anybody doing something first. */
export function mayRetry(error: unknown): boolean {
  return !(error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound'));
}
