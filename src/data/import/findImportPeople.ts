import { FoundPerson, ImportFacts } from '../../domain/import/importFacts';
import { mailIn, nameInOrder, personKey, plainName } from '../../domain/import/personText';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { PeopleOfRegister, peopleOfRegister } from './peopleOfRegister';

export interface FindingPeople {
  /** Of the register: whoever is in it already costs nothing to find. */
  readonly entries: ImportFacts['entries'];
  readonly signal?: AbortSignal;
  /** Texts of which it is known whether they mean somebody. */
  onProgress?(done: number, of: number): void;
}

/** More at a time, and SharePoint asks to wait. */
const atOnce = 4;

/**
 * Who is meant by each text of a person column, where that is beyond doubt: a mail address, “First Last” or “Last, First”. Those already in the
 * register come first, then the directory, at most four questions at a time. Texts that mean nobody, or several, are left out. Nobody is made known to
 * the site. Rejects with a `StoreError`; when it is told to stop, resolves with what has been found so far.
 * @returns by the text as it was given: `ImportFacts.people`.
 */
export async function findImportPeople(store: ListStore, editing: Editing, texts: readonly string[], finding: FindingPeople): Promise<ReadonlyMap<string, FoundPerson>> {
  const distinct = Array.from(new Set(texts)).filter((text) => text.trim() !== '');
  const found = new Map<string, FoundPerson>();
  if (distinct.length === 0) return found;
  const known = await peopleOfRegister(store, finding.entries);
  let done = 0;
  const waiting = [...distinct];
  const look = async (): Promise<void> => {
    for (let text = waiting.shift(); text !== undefined && !finding.signal?.aborted; text = waiting.shift()) {
      const person = meantIn(known, text) ?? await inDirectory(editing, text);
      if (person !== undefined) found.set(text, person);
      finding.onProgress?.(++done, distinct.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, look));
    return found;
  } finally {
    // One that failed ends the others.
    waiting.length = 0;
  }
}

/** Whom a text may mean, for somebody to choose from: at most 10, by the text, or else by its last name. */
export async function importPersonCandidates(editing: Editing, text: string): Promise<readonly FoundPerson[]> {
  const name = mailIn(text) ?? plainName(text);
  const found = await directoryPeople(editing, name);
  const last = name.split(' ').pop() ?? '';
  return found.length > 0 || last === name ? found : directoryPeople(editing, last);
}

/** Two people of one name are nobody. */
function meantIn({ byMail, byName }: PeopleOfRegister, text: string): FoundPerson | undefined {
  const mail = mailIn(text);
  const people = mail === undefined ? byName.get(personKey(text)) : byMail.get(mail);
  return people?.length === 1 ? people[0] : undefined;
}

async function inDirectory(editing: Editing, text: string): Promise<FoundPerson | undefined> {
  const mail = mailIn(text);
  const people = await directoryPeople(editing, mail ?? nameInOrder(text));
  const meant = people.filter((person) => (mail === undefined ? personKey(person.name) === personKey(text) : isOf(person, mail)));
  return meant.length === 1 ? meant[0] : undefined;
}

function isOf({ mail, loginName }: FoundPerson, address: string): boolean {
  return mail?.toLowerCase() === address || loginName.toLowerCase().endsWith(`|${address}`);
}

async function directoryPeople(editing: Editing, text: string): Promise<readonly FoundPerson[]> {
  return (await editing.findPeople(text)).map(({ oid, loginName, name, mail }) => ({ oid, loginName, name, mail }));
}
