import { Written } from '../../data/stores/editing';
import { ItemEditing, ItemWrite } from '../../data/stores/itemStore';

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
