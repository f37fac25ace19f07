import { FoundPerson } from '../../domain/import/importFacts';
import { meansPerson, nameToSuggestBy } from '../../domain/import/suggestPerson';
import type { Editing } from '../stores/editing';

export interface Suggesting {
  readonly signal?: AbortSignal;
  onProgress?(done: number, of: number): void;
}

/** More at a time, and SharePoint asks to wait. */
const atOnce = 4;
/** As many as the directory names at once: there may be more. */
const mostFound = 10;

/** Whom each text most likely means, where the directory has only one such person. A question to the directory each. Rejects with a `StoreError`. */
export async function suggestPeople(editing: Pick<Editing, 'findPeople'>, texts: readonly string[], { signal, onProgress }: Suggesting = {}): Promise<ReadonlyMap<string, FoundPerson>> {
  const suggested = new Map<string, FoundPerson>();
  const waiting = texts.filter((text) => nameToSuggestBy(text) !== undefined);
  const of = waiting.length;
  let done = 0;
  const look = async (): Promise<void> => {
    for (let text = waiting.shift(); text !== undefined && !signal?.aborted; text = waiting.shift()) {
      const name = nameToSuggestBy(text) ?? '';
      const found = await editing.findPeople(name.split(' ').pop() ?? '');
      const meant = found.filter((person) => meansPerson(name, person.name));
      if (meant.length === 1 && found.length < mostFound) suggested.set(text, personOf(meant[0]));
      onProgress?.(++done, of);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, look));
    return suggested;
  } finally {
    // One that failed ends the others.
    waiting.length = 0;
  }
}

function personOf({ oid, loginName, name, mail }: FoundPerson): FoundPerson {
  return { oid, loginName, name, mail };
}
