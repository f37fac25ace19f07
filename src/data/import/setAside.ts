import type { Editing } from '../stores/editing';
import { ListStore } from '../stores/listStore';
import { changeHead } from './changeHead';
import { ImportState } from './importOutcome';

const aside: ImportState = 'Set aside';

/**
 * Leaves an import that was broken off as it is: what it has written stays, and it is no longer offered to be gone on with. One that has come to its end
 * meanwhile, or was undone, is not touched. Rejects with a `StoreError`.
 */
export async function setAside(store: ListStore, editing: Editing, importId: string): Promise<void> {
  await changeHead(store, editing, importId, ({ state }) => (state === 'Running' || state === 'Unreadable' ? { State: aside } : undefined));
}
