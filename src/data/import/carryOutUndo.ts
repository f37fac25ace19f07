import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { ImportStop } from './importOutcome';
import { KeptOfImport, UndoPlan } from './planUndo';

export interface UndoRun {
  readonly store: ListStore;
  readonly editing: Editing;
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** In list operations. */
  onProgress?(done: number, of: number): void;
}

export interface UndoResult {
  readonly counts: { readonly entries: number; readonly memberships: number; readonly organisations: number; readonly setBack: number };
  /** As it is afterwards. */
  readonly kept: readonly KeptOfImport[];
  /** Why there is something left to do: planned and carried out again, it comes to the same end. */
  readonly stopped?: ImportStop;
  readonly message?: string;
}

/** Takes an import back as it was planned, and nothing beyond: what has changed since the plan was made is looked at once more, and kept. Never rejects. */
export async function carryOutUndo(plan: UndoPlan, run: UndoRun): Promise<UndoResult> {
  throw new Error(`Not built yet: ${plan.importId} ${String(run.store)}`);
}
