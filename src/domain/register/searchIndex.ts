import { fold } from './fold';

/** What is known of an entry for search, folded. Purpose and members come behind the first rows. */
export interface Searchable {
  readonly names: string;
  readonly purpose?: string;
  /** Numbers of organisations in the index's own list. */
  readonly members?: readonly number[];
}

/**
 * Finds the rows that hold every word of a query in their names, purposes, or members' names. A member is looked up once per
 * organisation, not once per entry; and a query that continues the one before looks only at what that one found.
 */
export class SearchIndex {
  private readonly entries: Searchable[] = [];
  private last: { readonly query: string; readonly found: Uint8Array } | undefined;

  /** @param organisations folded names; may grow before entries refer to the new ones. */
  public constructor(private readonly organisations: readonly string[]) {}

  public put(row: number, entry: Searchable): void {
    this.last = undefined;
    this.entries[row] = entry;
  }

  /** 1 for each row found; undefined for a query without a word, which finds all. */
  public find(query: string): Uint8Array | undefined {
    const folded = fold(query);
    if (folded === '') return undefined;
    if (this.last?.query === folded) return this.last.found;
    const among = this.last && folded.startsWith(this.last.query) ? this.last.found : undefined;
    const found = this.search(folded.split(' '), among);
    this.last = { query: folded, found };
    return found;
  }

  /** Where a word is found that the row does not show: in a member's name, or in the purpose. */
  public placeOf(row: number, word: string): { readonly member: number } | 'purpose' | undefined {
    const { members, purpose } = this.entries[row];
    const member = members?.find((number) => this.organisations[number].includes(word));
    if (member !== undefined) return { member };
    return purpose?.includes(word) ? 'purpose' : undefined;
  }

  private search(words: readonly string[], among: Uint8Array | undefined): Uint8Array {
    const found = new Uint8Array(this.entries.length);
    const organisationsWith = words.map((word) => this.organisations.map((name) => name.includes(word)));
    for (let row = 0; row < found.length; row++) {
      if (among && among[row] === 0) continue;
      const entry = this.entries[row];
      found[row] = words.every((word, at) => holds(entry, word, organisationsWith[at])) ? 1 : 0;
    }
    return found;
  }
}

function holds(entry: Searchable, word: string, organisations: readonly boolean[]): boolean {
  return entry.names.includes(word)
    || (entry.members?.some((member) => organisations[member]) ?? false)
    || (entry.purpose?.includes(word) ?? false);
}
