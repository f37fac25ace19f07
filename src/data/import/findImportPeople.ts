import { FoundPerson, ImportFacts } from '../../domain/import/importFacts';
import { Editing } from '../stores/editing';
import { ListStore } from '../stores/listStore';

export interface FindingPeople {
  /** Of the register: whoever is in it already costs nothing to find. */
  readonly entries: ImportFacts['entries'];
  readonly signal?: AbortSignal;
  /** Texts of which it is known whether they mean somebody. */
  onProgress?(done: number, of: number): void;
}

/**
 * Who is meant by each text of a person column, where that is beyond doubt: a mail address, “First Last” or “Last, First”. Those already in the
 * register come first, then the directory, at most four questions at a time. Texts that mean nobody, or several, are left out. Nobody is made known to
 * the site. Rejects with a `StoreError`; when it is told to stop, with what has been found so far.
 * @returns by the text as it was given: `ImportFacts.people`.
 */
export async function findImportPeople(store: ListStore, editing: Editing, texts: readonly string[], finding: FindingPeople): Promise<ReadonlyMap<string, FoundPerson>> {
  throw new Error(`Not built yet: ${String(store)} ${String(editing)} ${texts.length} ${finding.entries.length}`);
}

/** Whom a text may mean, for somebody to choose from: at most 10, by the text, or else by its last name. */
export async function importPersonCandidates(editing: Editing, text: string): Promise<readonly FoundPerson[]> {
  throw new Error(`Not built yet: ${String(editing)} ${text}`);
}
