import { KnownOrganisation } from './knownOrganisation';
import { Likeness } from './likeness';
import { alike, rank } from './nearDuplicates';
import { indexOrganisations } from './organisationIndex';

export interface DuplicatePair {
  readonly one: KnownOrganisation;
  readonly other: KnownOrganisation;
  readonly likeness: Likeness;
}

/** A name that is a part of more others than this is the name of a kind of thing, such as Repair Café. */
const mostParts = 3;

/**
 * Organisations that may be one, the most alike first. Those that were merged or have ended are left out, and a name
 * that is a part of another counts only within a sector: the police and their commissioner share one.
 */
export function duplicatePairs(all: readonly KnownOrganisation[]): readonly DuplicatePair[] {
  const index = indexOrganisations(all.filter(({ endedOn, mergedInto }) => endedOn === undefined && mergedInto === undefined));
  const pairs = new Map<string, DuplicatePair>();
  for (const { of, words } of index.names) {
    for (const [likeness, name] of alike(words, index)) {
      const [one, other] = [of, name.of].sort((first, second) => first.id - second.id);
      const key = `${one.id} ${other.id}`;
      const known = pairs.get(key);
      const counts = one !== other && (likeness !== 'partOfName' || one.sector === other.sector);
      if (counts && (known === undefined || rank(likeness) < rank(known.likeness))) {
        pairs.set(key, { one, other, likeness });
      }
    }
  }
  return withoutKinds([...pairs.values()]).sort((first, second) => rank(first.likeness) - rank(second.likeness) || first.one.name.localeCompare(second.one.name));
}

function withoutKinds(pairs: readonly DuplicatePair[]): DuplicatePair[] {
  const parts = new Map<number, number>();
  const partly = pairs.filter(({ likeness }) => likeness === 'partOfName');
  for (const { id } of partly.flatMap(({ one, other }) => [one, other])) {
    parts.set(id, (parts.get(id) ?? 0) + 1);
  }
  return pairs.filter(({ one, other, likeness }) => likeness !== 'partOfName' || [one, other].every(({ id }) => (parts.get(id) ?? 0) <= mostParts));
}
