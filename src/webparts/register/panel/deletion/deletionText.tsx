import * as React from 'react';
import { StoreError } from '../../../../data/stores/storeError';
import { DeletionWords, deletionWords } from '../../../../loc/deletion';
import { entryWords } from '../../../../loc/entry';
import { fill, Language } from '../../../../loc/wording';
import { problemText } from '../../../../ui/panel/problemText';
import { DeletionState } from './useDeletion';

/** What has become of it, in words. */
export function deletionText(state: DeletionState, title: string, language: Language): React.ReactNode {
  const words = deletionWords(language);
  const { deletion } = state;
  const { left, gone } = deletion;
  const all = left.length + gone.length;
  const progress = (text: string, done: number): string => (done > 0 && done < all ? `${fill(text, title)} ${fill(words.progress, done, all)}` : fill(text, title));
  switch (state.kind) {
    case 'deleting': return progress(words.deleting, state.done);
    case 'restoring': return progress(words.restoring, state.done);
    case 'deleted': return fill(words.deleted, title);
    case 'restored': return fill(words.restored, title);
    case 'deletingStopped': return <>{stoppedText(state, title, words)} {because(state.error, language)}</>;
    case 'restoringStopped': return <>{fill(deletion.isUnsure ? words.unsureRestoring : words.partlyRestored, title, gone.length, all)} {because(state.error, language)}</>;
  }
}

function stoppedText({ deletion: { left, gone, isUnsure } }: DeletionState, title: string, words: DeletionWords): string {
  if (isUnsure) return fill(words.unsureDeleting, title);
  return gone.length === 0 ? fill(words.notDeleted, title) : fill(words.partlyDeleted, title, gone.length, left.length + gone.length);
}

function because(error: StoreError, language: Language): React.ReactNode {
  return problemText(error, entryWords(language), navigator.onLine);
}
