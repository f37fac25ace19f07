import { useCallback, useEffect, useState } from 'react';
import { entryById } from '../../../../data/entry';
import { Deletion } from '../../../../data/entryDeletion/deletion';
import { recycleEntry } from '../../../../data/entryDeletion/recycleEntry';
import { restoreEntry } from '../../../../data/entryDeletion/restoreEntry';
import { ListStore } from '../../../../data/stores/listStore';
import { StoreError } from '../../../../data/stores/storeError';
import { useAskBeforeUnload } from '../../../../ui/useAskBeforeUnload';

export type DeletionState =
  | { readonly kind: 'deleting' | 'restoring'; readonly deletion: Deletion; readonly done: number }
  | { readonly kind: 'deleted' | 'restored'; readonly deletion: Deletion }
  | { readonly kind: 'deletingStopped' | 'restoringStopped'; readonly deletion: Deletion; readonly error: StoreError };

interface Deleting {
  readonly state: DeletionState;
  remove(): void;
  undo(): void;
}

/** Deletes at once, and undoes it when asked. Whatever stops it half-way can be tried again in either direction. */
export function useDeletion(store: ListStore, planned: Deletion, onChanged: () => void): Deleting {
  const [state, setState] = useState<DeletionState>({ kind: 'deleting', deletion: planned, done: 0 });

  const run = useCallback(async (doing: 'deleting' | 'restoring', deletion: Deletion): Promise<void> => {
    setState({ kind: doing, deletion, done: 0 });
    const carryOut = doing === 'deleting' ? recycleEntry : restoreEntry;
    const after = await withEditing(store, deletion, async (editing) => {
      const result = await carryOut(editing, deletion, (done) => setState({ kind: doing, deletion, done }));
      // Said to be back only when it is: somebody may have emptied the recycle bin.
      if (doing === 'restoring' && result.error === undefined) await entryById(store, deletion.entryId);
      return result;
    });
    setState(stateAfter(doing, after));
    onChanged();
  }, [store, onChanged]);

  useEffect(() => { run('deleting', planned).catch(() => undefined); }, [run, planned]);
  useAskBeforeUnload(state.kind === 'deleting' || state.kind === 'restoring');

  return {
    state,
    remove: () => { run('deleting', state.deletion).catch(() => undefined); },
    undo: () => { run('restoring', state.deletion).catch(() => undefined); }
  };
}

function stateAfter(doing: 'deleting' | 'restoring', deletion: Deletion): DeletionState {
  if (deletion.error !== undefined) return { kind: doing === 'deleting' ? 'deletingStopped' : 'restoringStopped', deletion, error: deletion.error };
  return { kind: doing === 'deleting' ? 'deleted' : 'restored', deletion };
}

/** The part of the program that writes may not have arrived. */
async function withEditing(store: ListStore, deletion: Deletion, act: (editing: Awaited<ReturnType<ListStore['editing']>>) => Promise<Deletion>): Promise<Deletion> {
  try {
    return await act(await store.editing());
  } catch (error) {
    return { ...deletion, error: error instanceof StoreError ? error : new StoreError('unavailable', error instanceof Error ? error.message : String(error)) };
  }
}
