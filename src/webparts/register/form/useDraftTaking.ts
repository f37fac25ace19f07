import { useCallback, useState } from 'react';
import { EntryState, rebaseEntry } from '../../../domain/partnership/entryEdit';
import { Drafts } from '../../../ui/form/drafts/useDrafts';
import { readDocument } from './entryDocument';
import { EntryFormState } from './useEntryForm';

export interface DraftTaking {
  readonly isTaken: boolean;
  take(): void;
}

/** Goes on from work that was left behind, put on top of what others have saved since. */
export function useDraftTaking({ found, dropFound }: Drafts, state: EntryState | undefined, { replace }: EntryFormState): DraftTaking {
  const [isTaken, setTaken] = useState(false);
  const take = useCallback(() => {
    const kept = found && readDocument(found.content);
    if (kept !== undefined) {
      replace(state === undefined ? kept : { ...kept, edit: rebaseEntry(kept.edit, state).edit });
      setTaken(true);
    }
    dropFound();
  }, [found, dropFound, state, replace]);
  return { isTaken, take };
}
