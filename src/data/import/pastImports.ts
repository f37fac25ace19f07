import { PersonRef } from '../../domain/partnership/entry';
import { ListStore } from '../stores/listStore';
import { ImportCounts } from './importOutcome';

export const importStates = ['Running', 'Finished', 'Undone'] as const;
export type ImportState = (typeof importStates)[number];

/** An import as the journal names it. */
export interface PastImport {
  readonly importId: string;
  readonly fileName: string;
  readonly state: ImportState;
  /** Instant at which it began. */
  readonly begun: string;
  /** Instant of the last change of its head. */
  readonly changed: string;
  readonly by?: PersonRef;
  /** Of one that is finished or undone. */
  readonly counts?: ImportCounts;
}

/** The newest first, at most 50: one request. Rejects with a `StoreError`: `denied` for whoever may not import. */
export async function pastImports(store: ListStore): Promise<readonly PastImport[]> {
  throw new Error(`Not built yet: ${String(store)}`);
}
