import type { Editing } from '../stores/editing';
import { Deletion, EntryPart, mostAtOnce, RecycledPart } from './deletion';
import { madeSure } from './madeSure';
import { firstError, isUnsure } from './outcomes';

/**
 * Recycles what is left of an entry: one batch for up to 80 parts. The entry itself goes last, and of more parts only when all others have gone, so
 * that an interrupted deletion leaves an entry that can be opened and deleted again. Never rejects.
 */
export async function recycleEntry(editing: Editing, deletion: Deletion, onProgress?: (done: number) => void): Promise<Deletion> {
  const current = await madeSure(editing, deletion);
  if (current.error !== undefined || current.left.length <= mostAtOnce) return current.error ? current : recycleParts(editing, current, onProgress);
  const others = await recycleParts(editing, { ...current, left: current.left.slice(0, -1) }, onProgress);
  const entry = current.left.slice(-1);
  return others.error ? { ...others, left: [...others.left, ...entry] } : recycleParts(editing, { ...others, left: entry });
}

async function recycleParts(editing: Editing, { entryId, left: parts, gone: before }: Deletion, onProgress?: (done: number) => void): Promise<Deletion> {
  const outcomes = await editing.writeAll(parts.map(({ list, id }) => ({ kind: 'recycle', list, id })), onProgress);
  const gone: RecycledPart[] = [];
  const missing: EntryPart[] = [];
  const left: EntryPart[] = [];
  parts.forEach((part, at) => {
    const outcome = outcomes[at];
    if (outcome.kind === 'failed') (outcome.error.kind === 'notFound' ? missing : left).push(part);
    else if (outcome.written.binId !== undefined) gone.push({ ...part, binId: outcome.written.binId });
  });
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed' && outcome.error.kind !== 'notFound');
  const after = { entryId, left, gone: [...before, ...gone], error: firstError(failed), isUnsure: isUnsure(failed) };
  return missing.length === 0 ? after : withMissing(editing, after, missing);
}

/**
 * Missing is what somebody else has deleted meanwhile, and theirs to restore; or what this very request has deleted, which a browser sends a second
 * time when the connection breaks under it.
 */
async function withMissing(editing: Editing, after: Deletion, missing: readonly EntryPart[]): Promise<Deletion> {
  const { gone, error } = await madeSure(editing, { entryId: after.entryId, left: missing, gone: [], isUnsure: true });
  return error ? { ...after, left: [...missing, ...after.left], error, isUnsure: true } : { ...after, gone: [...after.gone, ...gone] };
}
