import { KnownOrganisation } from './knownOrganisation';
import { Likeness } from './likeness';
import { alike, rank } from './nearDuplicates';
import { OrganisationIndex } from './organisationIndex';

export interface DuplicatePair {
  readonly one: KnownOrganisation;
  readonly other: KnownOrganisation;
  readonly likeness: Likeness;
}

/** A name that is a part of more others than this is the name of a kind of thing, such as Repair Café. */
const mostParts = 3;
/** Names compared between two rests: a few milliseconds. */
const namesAtOnce = 50;

/**
 * Organisations that may be one, the most alike first. Those that were merged or have ended are left out, and a name
 * that is a part of another counts only within a sector: the police and their commissioner share one.
 * Rests now and then, so that thousands can be compared while somebody works.
 */
export function* searchDuplicatePairs(index: OrganisationIndex): Generator<undefined, readonly DuplicatePair[]> {
  const pairs = new Map<string, DuplicatePair>();
  for (const [at, compared] of index.names.entries()) {
    if (at % namesAtOnce === namesAtOnce - 1) yield undefined;
    const { of } = compared;
    if (!isAlive(of)) continue;
    for (const [likeness, name] of alike(compared, index)) {
      const [one, other] = of.id < name.of.id ? [of, name.of] : [name.of, of];
      const key = `${one.id} ${other.id}`;
      const known = pairs.get(key);
      const counts = one !== other && isAlive(name.of) && (likeness !== 'partOfName' || one.sector === other.sector);
      if (counts && (known === undefined || rank(likeness) < rank(known.likeness))) {
        pairs.set(key, { one, other, likeness });
      }
    }
  }
  return withoutKinds([...pairs.values()]).sort((first, second) => rank(first.likeness) - rank(second.likeness) || first.one.name.localeCompare(second.one.name));
}

function isAlive({ endedOn, mergedInto }: KnownOrganisation): boolean {
  return endedOn === undefined && mergedInto === undefined;
}

function withoutKinds(pairs: readonly DuplicatePair[]): DuplicatePair[] {
  const parts = new Map<number, number>();
  const partly = pairs.filter(({ likeness }) => likeness === 'partOfName');
  for (const { id } of partly.flatMap(({ one, other }) => [one, other])) {
    parts.set(id, (parts.get(id) ?? 0) + 1);
  }
  return pairs.filter(({ one, other, likeness }) => likeness !== 'partOfName' || [one, other].every(({ id }) => (parts.get(id) ?? 0) <= mostParts));
}
