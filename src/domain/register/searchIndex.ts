import { fold } from './fold';

/** What is known of an entry for search. Purpose and members come behind the first rows. */
export interface Searchable {
  readonly names: readonly string[];
  readonly purposes: readonly string[];
  /** Numbers of organisations, as `addOrganisation` gave them. */
  readonly members: readonly number[];
}

/**
 * Finds the rows that hold every word of a query in their names, purposes, or members' names. A member is looked up once per
 * organisation, not once per entry; and a query that continues the one before looks only at what that one found.
 */
export class SearchIndex {
  private readonly names: string[] = [];
  private readonly purposes: string[] = [];
  private readonly members: (readonly number[])[] = [];
  private readonly organisations: string[] = [];
  private last: { readonly query: string; readonly found: Uint8Array } | undefined;

  public get size(): number {
    return this.names.length;
  }

  public addOrganisation(names: readonly string[]): number {
    this.last = undefined;
    return this.organisations.push(foldAll(names)) - 1;
  }

  public put(row: number, entry: Partial<Searchable>): void {
    this.last = undefined;
    if (entry.names) this.names[row] = foldAll(entry.names);
    if (entry.purposes) this.purposes[row] = foldAll(entry.purposes);
    if (entry.members) this.members[row] = entry.members;
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

  private search(words: readonly string[], among: Uint8Array | undefined): Uint8Array {
    const found = new Uint8Array(this.size);
    const organisationsWith = words.map((word) => this.organisations.map((name) => name.includes(word)));
    for (let row = 0; row < found.length; row++) {
      if (among && among[row] === 0) continue;
      found[row] = words.every((word, at) => this.holds(row, word, organisationsWith[at])) ? 1 : 0;
    }
    return found;
  }

  private holds(row: number, word: string, organisations: readonly boolean[]): boolean {
    return this.names[row].includes(word)
      || (this.members[row]?.some((member) => organisations[member]) ?? false)
      || (this.purposes[row]?.includes(word) ?? false);
  }
}

function foldAll(texts: readonly string[]): string {
  return fold(texts.join(' \n '));
}
