import { doneBefore } from '../../domain/import/doneBefore';
import { FoundPerson, ImportFacts } from '../../domain/import/importFacts';
import { ImportPlan, rowsOf } from '../../domain/import/importPlan';
import { notedMembers } from '../../domain/import/notedMembers';
import { forgetOrganisations } from '../organisation/knownOrganisations';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { addEntries } from './addEntries';
import { addMembers } from './addMembers';
import { addOrganisations } from './addOrganisations';
import { Means } from './addUnderReferences';
import { changeEntries } from './changeEntries';
import { ImportName } from './importName';
import { ImportResult } from './importOutcome';
import { ImportTally } from './importTally';
import { ImportWriter } from './importWriter';
import { JournalWriter } from './journalWriter';
import { makeKnown } from './knownPeople';
import { Meant } from './meantValues';
import { interruptionOf } from './stopped';

export interface ImportRun {
  readonly store: ListStore;
  readonly editing: Editing;
  /** What the plan was made from. */
  readonly facts: ImportFacts;
  /** Everybody whom the plan may name: those of the facts and those of the answers. */
  readonly people: readonly FoundPerson[];
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** Lets the page have its turn. */
  pause?(): Promise<void>;
  /** In list operations; `of` is known from the start. */
  onProgress?(done: number, of: number): void;
}

/**
 * Carries out a plan in batches, each written into the journal (list Imports) before it goes, so that after whatever break it can be gone on from
 * (`brokenOffImport`) and taken back (`planUndo`). Never rejects.
 */
export async function runImport(plan: ImportPlan, name: ImportName, run: ImportRun): Promise<ImportResult> {
  const tally = new ImportTally(plan);
  const journal = new JournalWriter(run.store, run.editing, name);
  try {
    await carryOut(plan, journal, run, tally);
    return tally.result();
  } catch (error) {
    const interrupted = interruptionOf(error);
    // Unsaid, it is taken for running some minutes longer.
    if (interrupted.reason === 'asked') await journal.rest().catch(() => undefined);
    return tally.result(interrupted);
  } finally {
    forgetOrganisations(run.store);
  }
}

async function carryOut(plan: ImportPlan, journal: JournalWriter, { store, editing, facts, people, signal, pause, onProgress = () => undefined }: ImportRun, tally: ImportTally): Promise<void> {
  const [added, changed] = [rowsOf(plan, 'new'), rowsOf(plan, 'changed')];
  const of = operationsOf(plan);
  let done = 0;
  const onWritten = (operations: number): void => { done = Math.min(of, done + operations); onProgress(done, of); };
  const means: Means = { store, editing, pause, writer: new ImportWriter(journal, { editing, signal, onWritten }) };

  onProgress(0, of);
  const { pieces } = await journal.begin();
  tally.goesOnAfter(doneBefore(pieces, facts));
  const known = await makeKnown(editing, plan, people, signal);
  const organisations = await addOrganisations(means, plan.organisations, facts, tally);
  const meant = new Meant(known, organisations, new Map(facts.organisations.all.map((organisation) => [organisation.id, organisation])));
  await addEntries(means, added, facts, meant, tally);
  await changeEntries(means, changed, facts, meant, tally);
  await addMembers(means, [...added, ...changed], { meant, tally, before: notedMembers(pieces, facts) });
  await journal.finish(tally.counts());
  onProgress(of, of);
}

function operationsOf({ rows, organisations }: ImportPlan): number {
  return organisations.length + rows.reduce((sum, row) => {
    if (row.kind === 'new') return sum + 1 + row.members.length;
    return row.kind === 'changed' ? sum + (row.changes.length === 0 ? 0 : 1) + row.members.length : sum;
  }, 0);
}
