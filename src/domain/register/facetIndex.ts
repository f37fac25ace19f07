import { filterKeys, type FilterKey, type Filters } from './filters';

/** How many entries each value of each filter would leave, the other filters and the search as they are. */
export type FacetCounts = Readonly<Record<FilterKey, ReadonlyMap<string, number>>>;

export interface Tally {
  /** 1 for each row that passes search and all filters. */
  readonly passes: Uint8Array;
  readonly total: number;
  readonly counts: FacetCounts;
}

/**
 * Counts 20,000 rows under seven filters in one pass of about a millisecond: each distinct set of values of a filter is kept once,
 * and a row is only the number of its set.
 */
export class FacetIndex {
  private readonly facets: readonly Facet[] = filterKeys.map(() => new Facet());
  private size = 0;

  /** Rows are numbered from 0 without gaps; a row put again counts under its new values. */
  public put(row: number, valuesOf: (key: FilterKey) => readonly string[]): void {
    filterKeys.forEach((key, at) => this.facets[at].put(row, valuesOf(key)));
    this.size = Math.max(this.size, row + 1);
  }

  /** @param found 1 for each row that the search found; undefined: all. */
  public tally(filters: Filters, found: Uint8Array | undefined): Tally {
    const allowed = filterKeys.map((key, at) => this.facets[at].allowedSets(filters[key] ?? []));
    const counted = this.facets.map((facet) => new Uint32Array(facet.sets.length));
    const passes = new Uint8Array(this.size);
    let total = 0;
    for (let row = 0; row < this.size; row++) {
      if (found && found[row] === 0) continue;
      const failing = this.onlyFailing(allowed, row);
      if (failing === nothing) {
        passes[row] = 1;
        total++;
        for (let at = 0; at < counted.length; at++) counted[at][this.facets[at].setOfRow[row]]++;
      } else if (failing >= 0) {
        counted[failing][this.facets[failing].setOfRow[row]]++;
      }
    }
    return { passes, total, counts: this.countsOf(counted) };
  }

  /** The one filter that keeps a row out, `nothing`, or `several`. */
  private onlyFailing(allowed: readonly (Uint8Array | undefined)[], row: number): number {
    let failing = nothing;
    for (let at = 0; at < allowed.length; at++) {
      const sets = allowed[at];
      if (sets === undefined || sets[this.facets[at].setOfRow[row]] === 1) continue;
      if (failing !== nothing) return several;
      failing = at;
    }
    return failing;
  }

  private countsOf(counted: readonly Uint32Array[]): FacetCounts {
    const counts: Partial<Record<FilterKey, ReadonlyMap<string, number>>> = {};
    filterKeys.forEach((key, at) => { counts[key] = this.facets[at].byValue(counted[at]); });
    return counts as FacetCounts;
  }
}

const nothing = -1;
const several = -2;

class Facet {
  public readonly sets: (readonly string[])[] = [];
  public readonly setOfRow: number[] = [];
  private readonly known = new Map<string, number>();

  public put(row: number, values: readonly string[]): void {
    const name = values.length === 1 ? values[0] : Array.from(new Set(values)).sort().join('\n');
    let set = this.known.get(name);
    if (set === undefined) {
      set = this.sets.push(name.split('\n')) - 1;
      this.known.set(name, set);
    }
    this.setOfRow[row] = set;
  }

  public allowedSets(chosen: readonly string[]): Uint8Array | undefined {
    if (chosen.length === 0) return undefined;
    return Uint8Array.from(this.sets, (values) => (values.some((value) => chosen.includes(value)) ? 1 : 0));
  }

  /** Every value that occurs, also with a count of 0. */
  public byValue(counted: Uint32Array): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    this.sets.forEach((values, set) => {
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + counted[set]);
    });
    return counts;
  }
}
