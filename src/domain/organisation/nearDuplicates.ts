import { abbreviationIn, initialsOf } from './abbreviation';
import { KnownOrganisation } from './knownOrganisation';
import { Likeness, likenesses, NearDuplicate, OrganisationNames } from './likeness';
import { tellingWords } from './nameWords';
import { nearlySpelt } from './nearlySpelt';
import { IndexedName, NameToCompare, namesOf, namesSomething, OrganisationIndex, wordSet } from './organisationIndex';

/** No list holds a longer one; every run of its words is looked up, and a page of text has millions. */
const longestName = 255;

/**
 * Known organisations that may be the one of these names, each with why, the most alike first. A Welsh name may stand where the English one belongs.
 * Make the index once: forms and imports ask it for thousands of names.
 */
export function nearDuplicates(names: OrganisationNames, index: OrganisationIndex): readonly NearDuplicate[] {
  const found = new Map<number, NearDuplicate>();
  for (const name of namesOf(names).filter(({ text }) => text.length <= longestName)) {
    for (const [likeness, { of }] of alike(name, index)) {
      const organisation = whatItIsNow(of, index);
      const known = found.get(organisation.id);
      if (known === undefined || rank(likeness) < rank(known.likeness)) {
        found.set(organisation.id, { organisation, likeness });
      }
    }
  }
  return [...found.values()].sort((one, other) => rank(one.likeness) - rank(other.likeness) || one.organisation.name.localeCompare(other.organisation.name));
}

export function rank(likeness: Likeness): number {
  return likenesses.indexOf(likeness);
}

export function alike({ words, text }: NameToCompare, index: OrganisationIndex): readonly (readonly [Likeness, IndexedName])[] {
  const as = (likeness: Likeness, names: readonly IndexedName[]): readonly (readonly [Likeness, IndexedName])[] => names.map((name) => [likeness, name]);
  return [
    ...as('sameName', index.byKey.get(words.join('')) ?? []),
    ...as('sameWords', wordSet(words) === '' ? [] : index.byWordSet.get(wordSet(words)) ?? []),
    ...as('nearSpelling', nearlySpelt(words, index)),
    ...as('abbreviation', abbreviated(words, text, index)),
    ...as('partOfName', [...longer(words, index), ...shorter(words, index)])
  ];
}

/** Names of which this is the initials, and names that are the initials of this. */
function abbreviated(words: readonly string[], text: string, { byInitials, byAbbreviation }: OrganisationIndex): readonly IndexedName[] {
  const abbreviation = abbreviationIn(text) ?? (words.length > 1 ? words.join(' ') : '');
  return [...byInitials.get(abbreviation) ?? [], ...initialsOf(text).flatMap((initials) => byAbbreviation.get(initials) ?? [])];
}

/** Names that have these words one after the other, and more. */
function longer(words: readonly string[], index: OrganisationIndex): readonly IndexedName[] {
  if (!namesSomething(words)) return [];
  const byWord = words.map((word) => index.byWord.get(word) ?? []);
  const fewest = byWord.reduce((least, names) => (names.length < least.length ? names : least));
  return fewest.filter((name) => {
    const at = name.words.length > words.length ? placeOf(words, name.words) : -1;
    return at >= 0 && !isToldApart(name.words, at, words.length);
  });
}

/** Names that a run of these words is. */
function shorter(words: readonly string[], index: OrganisationIndex): readonly IndexedName[] {
  const found: IndexedName[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(words.length - 1, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      if (namesSomething(run) && !isToldApart(words, at, length)) {
        found.push(...index.byWords.get(run.join(' ')) ?? []);
      }
    }
  }
  return found;
}

/** Whether what a name has beside a run of its words makes it another body. */
function isToldApart(words: readonly string[], at: number, length: number): boolean {
  return words.some((word, index) => (index < at || index >= at + length) && (tellingWords.has(word) || /\d/.test(word)));
}

function placeOf(run: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, at) => run.every((word, index) => words[at + index] === word));
}

/** Follows mergers to the one that is left. */
function whatItIsNow(organisation: KnownOrganisation, { byReference }: OrganisationIndex): KnownOrganisation {
  const passed = new Set<string>();
  let now = organisation;
  while (now.mergedInto !== undefined && !passed.has(now.reference)) {
    passed.add(now.reference);
    now = byReference.get(now.mergedInto) ?? { ...now, mergedInto: undefined };
  }
  return now;
}
