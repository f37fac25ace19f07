import { Answers } from '../../domain/import/answers';
import { FoundPerson, ImportFacts } from '../../domain/import/importFacts';
import { ImportPlan } from '../../domain/import/importPlan';
import { Mapping } from '../../domain/import/mapping';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { ImportResult } from './importOutcome';

/** Which import it is. The screen gives a new one an id of its own (`crypto.randomUUID()`); one that is gone on with keeps the id that it has. */
export interface ImportName {
  readonly importId: string;
  readonly fileName: string;
  /** SHA-256 of the file, in hex. */
  readonly fingerprint: string;
  readonly mapping: Mapping;
  readonly answers: Answers;
}

export interface ImportRun {
  readonly store: ListStore;
  readonly editing: Editing;
  /** What the plan was made from. */
  readonly facts: ImportFacts;
  /** Everybody whom the plan may name: those of the facts and those of the answers. */
  readonly people: readonly FoundPerson[];
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** In list operations; `of` is known from the start. */
  onProgress?(done: number, of: number): void;
}

/**
 * Carries out a plan in batches, each written into the journal (list Imports) before it goes, so that after whatever break it can be gone on from
 * (`brokenOffImport`) and taken back (`planUndo`). Never rejects.
 */
export async function runImport(plan: ImportPlan, name: ImportName, run: ImportRun): Promise<ImportResult> {
  throw new Error(`Not built yet: ${plan.rows.length} ${name.importId} ${run.people.length}`);
}
