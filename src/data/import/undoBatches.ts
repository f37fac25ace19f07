import type { Editing, Write } from '../stores/editing';
import { isOvertaken, StoreError } from '../stores/storeError';
import { goOnUnless, interruptionOf, stopOfItem } from './stopped';

export interface UndoWriting {
  readonly editing: Editing;
  readonly signal?: AbortSignal;
  onWritten(operations: number): void;
}

const mostAtOnce = 80;

/**
 * What is gone already is as good as done.
 * @returns how many went through, and whether anything was overtaken by somebody else. Rejects where the rest cannot be told.
 */
export async function writeUndo({ editing, signal, onWritten }: UndoWriting, writes: readonly Write[]): Promise<{ readonly done: number; readonly isWhole: boolean }> {
  let done = 0;
  let isWhole = true;
  for (let start = 0; start < writes.length; start += mostAtOnce) {
    goOnUnless(signal);
    const outcomes = await editing.writeAll(writes.slice(start, start + mostAtOnce));
    const errors = outcomes.flatMap((outcome): readonly StoreError[] => (outcome.kind === 'failed' ? [outcome.error] : []));
    done += outcomes.length - errors.length;
    onWritten(outcomes.length - errors.length);
    const stop = errors.find((error) => stopOfItem(error) !== undefined) ?? errors.find((error) => !isOvertaken(error));
    if (stop !== undefined) throw interruptionOf(stop);
    isWhole = isWhole && errors.every(({ kind }) => kind === 'notFound');
  }
  return { done, isWhole };
}
