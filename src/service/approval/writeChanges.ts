import { Written } from '../../data/stores/editing';
import { ItemEditing, ItemWrite } from '../../data/stores/itemStore';
import { StoreError } from '../../data/stores/storeError';

/** In one batch. Resolves with what came of each, of what there was nothing to write too; rejects with the first failure, when the others have been carried out. */
export async function writeChanges(editing: ItemEditing, changes: readonly (ItemWrite | undefined)[]): Promise<readonly Written[]> {
  const writes = changes.flatMap((change) => change ?? []);
  const outcomes = writes.length === 0 ? [] : await editing.writeAll(writes);
  const written = outcomes.map((outcome) => {
    if (outcome.kind === 'failed') throw outcome.error;
    return outcome.written;
  });
  return changes.map((change) => (change === undefined ? {} : written[writes.indexOf(change)]));
}

/** The first of several ways to write something that SharePoint accepts. */
export async function writeAccepted(editing: ItemEditing, [write, ...others]: readonly ItemWrite[]): Promise<Written> {
  try {
    return await editing.write(write);
  } catch (error) {
    if (others.length === 0 || !(error instanceof StoreError && error.kind === 'refused')) throw error;
    return writeAccepted(editing, others);
  }
}
