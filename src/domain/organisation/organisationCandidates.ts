import { KnownOrganisation } from './knownOrganisation';
import { rank, nearDuplicates } from './nearDuplicates';
import { Likeness } from './likeness';
import { OrganisationIndex } from './organisationIndex';
import { wordsOfName } from './organisationKey';
import { searchOrganisations } from './searchOrganisations';

export interface Candidate {
  readonly organisation: KnownOrganisation;
  /** `undefined`: it has what was typed. */
  readonly likeness?: Likeness;
}

/**
 * What somebody may mean who typed this, the whole name or its beginning: those that have it, and those that it abbreviates; where there are
 * none, those that nearly have it.
 */
export function organisationCandidates(text: string, index: OrganisationIndex): readonly Candidate[] {
  const found = searchOrganisations(text, index.all);
  const shortened = index.byInitials.get(text.trim().toLowerCase()) ?? [];
  const abbreviated = shortened.map(({ of }) => of).filter((each, at, all) => !found.includes(each) && all.indexOf(each) === at);
  const candidates: readonly Candidate[] = [...found.map((organisation) => ({ organisation })), ...abbreviated.map((organisation) => ({ organisation, likeness: 'abbreviation' as const }))];
  return candidates.length > 0 ? candidates : nearly(text, index);
}

function nearly(text: string, index: OrganisationIndex): readonly Candidate[] {
  const near = nearDuplicates({ name: text }, index);
  const known = new Set(near.map(({ organisation }) => organisation.id));
  const beginning = beginningLike(wordsOfName(text), index).filter(({ id }) => !known.has(id)).map((organisation) => ({ organisation, likeness: 'nearSpelling' as const }));
  return [...near, ...beginning].sort((one, other) => rank(one.likeness) - rank(other.likeness));
}

/** Names in which every word typed so far nearly begins one. */
function beginningLike(typed: readonly string[], { byWord, vocabulary }: OrganisationIndex): readonly KnownOrganisation[] {
  if (typed.join('').length < 4) return [];
  const byTyped = typed.map((word) => new Set(vocabulary.beginningLike(word).flatMap((each) => byWord.get(each) ?? [])));
  const [first = new Set(), ...others] = [...byTyped].sort((one, other) => one.size - other.size);
  const names = [...first].filter((name) => others.every((each) => each.has(name)));
  return [...new Set(names.map(({ of }) => of))].sort((one, other) => one.name.localeCompare(other.name));
}
