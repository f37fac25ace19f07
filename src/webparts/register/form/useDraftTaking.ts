import { useCallback, useState } from 'react';
import { EntryState, rebaseEntry } from '../../../domain/partnership/entryEdit';
import { readDocument } from './entryDocument';
import { EntryFormState } from './useEntryForm';

export interface DraftTaking {
  readonly isTaken: boolean;
  /** False when it is none of ours: of another version, or damaged. */
  take(content: unknown): boolean;
}

/** Goes on from work that was left behind, put on top of what others have saved since. */
export function useDraftTaking(state: EntryState | undefined, { replace }: EntryFormState): DraftTaking {
  const [isTaken, setTaken] = useState(false);
  const take = useCallback((content: unknown) => {
    const kept = readDocument(content);
    if (kept === undefined) return false;
    replace(state === undefined ? kept : { ...kept, edit: rebaseEntry(kept.edit, state).edit });
    setTaken(true);
    return true;
  }, [state, replace]);
  return { isTaken, take };
}
