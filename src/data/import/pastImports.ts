import { PersonRef } from '../../domain/partnership/entry';
import { ListStore } from '../stores/listStore';
import { HeadState, ImportCounts } from './importOutcome';
import { Head, readHeads } from './readJournal';

/** An import as the journal names it. */
export interface PastImport {
  readonly importId: string;
  readonly fileName: string;
  readonly state: HeadState;
  /** Instant at which it began. */
  readonly begun: string;
  /** Instant of the last change of its head. */
  readonly changed: string;
  readonly by?: PersonRef;
  /** Of one that came to its end. */
  readonly counts?: ImportCounts;
  /** Of one that was undone: something of it is still there. */
  readonly isPartlyThere?: boolean;
}

/** The newest first, at most 50: one request. Rejects with a `StoreError`: `denied` for whoever may not import. */
export async function pastImports(store: ListStore): Promise<readonly PastImport[]> {
  return (await readHeads(store, { top: 50 })).map(pastImportOf);
}

export function pastImportOf({ importId, fileName, state, begun, changed, by, content }: Head): PastImport {
  return { importId, fileName, state, begun, changed, by, counts: content?.counts, isPartlyThere: (content?.remaining ?? 0) > 0 };
}
