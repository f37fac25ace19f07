import { ListStore } from '../stores/listStore';
import { PastImport } from './pastImports';
import { ImportName } from './runImport';

/** An import that has begun and not come to its end: it was broken off, or somebody is running it this very moment. */
export interface BrokenOffImport extends Omit<PastImport, 'counts'>, Omit<ImportName, 'answers'> {
  /** Absent when there were too many to be kept. */
  readonly answers?: ImportName['answers'];
  /** References that it has claimed, by the row's number: `ImportFacts.claimed`. They mean something only for the same file, sheet and heading row. */
  readonly claimed: ReadonlyMap<number, string>;
  /** Instant of the last sign of life. */
  readonly lastSign: string;
}

/**
 * The newest one that is running. To go on with it: choose the same file (`fingerprint`), plan it anew with `claimed` in the facts, and run it under the
 * same `importId`. Rejects with a `StoreError`.
 */
export async function brokenOffImport(store: ListStore): Promise<BrokenOffImport | undefined> {
  throw new Error(`Not built yet: ${String(store)}`);
}
