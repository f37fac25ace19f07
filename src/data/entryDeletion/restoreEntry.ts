import type { Editing, Outcome } from '../stores/editing';
import { entryList } from '../entry';
import { Deletion, EntryPart, mostAtOnce, RecycledPart } from './deletion';
import { madeSure } from './madeSure';
import { firstError, isUnsure } from './outcomes';

/** Brings back what is in the bin with the ids that everything had: one batch for up to 80 parts. The entry itself comes first. Never rejects. */
export async function restoreEntry(editing: Editing, deletion: Deletion, onProgress?: (done: number) => void): Promise<Deletion> {
  const current = await madeSure(editing, deletion);
  if (current.error !== undefined) return current;
  const [entry, others] = [current.gone.filter(isEntry), current.gone.filter((part) => !isEntry(part))];
  if (current.gone.length <= mostAtOnce) return restoreParts(editing, current, [...entry, ...others], onProgress);
  const first = await restoreParts(editing, current, entry);
  return first.error ? first : restoreParts(editing, first, others, onProgress);
}

async function restoreParts(editing: Editing, current: Deletion, parts: readonly RecycledPart[], onProgress?: (done: number) => void): Promise<Deletion> {
  const outcomes = await editing.writeAll(parts.map(({ binId }) => ({ kind: 'restore', binId })), onProgress);
  // No longer in the bin: restored by this very request, which a browser sends a second time when the connection breaks under it.
  const isBack = (outcome: Outcome): boolean => outcome.kind === 'done' || outcome.error.kind === 'notFound';
  const back = parts.filter((_part, at) => isBack(outcomes[at]));
  const failed = outcomes.filter((outcome) => !isBack(outcome));
  return {
    entryId: current.entryId,
    left: entryLast([...current.left, ...back.map(({ list, id, file }) => ({ list, id, file }))]),
    gone: current.gone.filter((part) => !back.includes(part)),
    error: firstError(failed),
    isUnsure: isUnsure(failed)
  };
}

function isEntry({ list }: EntryPart): boolean {
  return list === entryList;
}

function entryLast(parts: readonly EntryPart[]): readonly EntryPart[] {
  return [...parts.filter((part) => !isEntry(part)), ...parts.filter(isEntry)];
}
