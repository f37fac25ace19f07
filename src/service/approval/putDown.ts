import { ItemEditing, ItemWrite } from '../../data/stores/itemStore';
import { isConflict } from './isConflict';

/** In *History*, once: an earlier attempt that was broken off may have done it. */
export async function putDown(editing: ItemEditing, rows: readonly ItemWrite[]): Promise<void> {
  if (rows.length === 0) return;
  for (const outcome of await editing.writeAll(rows)) {
    if (outcome.kind === 'failed' && !isConflict(outcome.error)) throw outcome.error;
  }
}
