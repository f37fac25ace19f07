import * as React from 'react';
import { StoreError } from '../../data/stores/storeError';
import { EntryWords } from '../../loc/entry';
import { fill } from '../../loc/wording';
import { errorText } from '../errorText';

/** What happened and what to do, for anything that a load rejects with. */
export function problemText(error: unknown, words: EntryWords, online: boolean): React.ReactNode {
  if (!online) {
    return words.offline;
  }
  const busy = error instanceof StoreError && error.retryAfter !== undefined ? fill(words.busyFor, error.retryAfter) : words.busy;
  return errorText(error, { denied: words.denied, gone: words.gone, busy, refused: words.failed });
}

/** Whether asking again may help without anybody doing something first. */
export function mayRetry(error: unknown): boolean {
  return !(error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound'));
}
