import * as React from 'react';
import { StoreError } from '../../../../data/stores/storeError';
import { deletionWords } from '../../../../loc/deletion';
import { entryWords } from '../../../../loc/entry';
import { fill, Language } from '../../../../loc/wording';
import { problemText } from '../../../../ui/panel/problemText';
import { DeletionState } from './useDeletion';

/** What has become of it, in words. */
export function deletionText(state: DeletionState, title: string, language: Language): React.ReactNode {
  const words = deletionWords(language);
  const { deletion: { left, gone } } = state;
  const all = left.length + gone.length;
  const progress = (text: string, done: number): string => (done > 0 && done < all ? `${fill(text, title)} ${fill(words.progress, done, all)}` : fill(text, title));
  switch (state.kind) {
    case 'deleting': return progress(words.deleting, state.done);
    case 'restoring': return progress(words.restoring, state.done);
    case 'deleted': return fill(words.deleted, title);
    case 'restored': return fill(words.restored, title);
    case 'deletingStopped': return gone.length === 0
      ? <>{fill(words.notDeleted, title)} {because(state.error, language)}</>
      : <>{fill(words.partlyDeleted, title, gone.length, all)} {because(state.error, language)}</>;
    case 'restoringStopped': return <>{fill(words.partlyRestored, title, gone.length, all)} {because(state.error, language)}</>;
  }
}

function because(error: StoreError, language: Language): React.ReactNode {
  return problemText(error, entryWords(language), navigator.onLine);
}
