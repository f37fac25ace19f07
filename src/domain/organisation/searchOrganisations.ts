import { fold } from '../register/fold';
import { numberOfReference } from '../partnership/reference';
import { KnownOrganisation } from './knownOrganisation';

/**
 * Those that have every word of the text at the beginning of one of theirs, in either name, or the text anywhere in it; or whose reference it is.
 * Names that begin with the text come first, those that are no more last. An empty text finds all.
 */
export function searchOrganisations(text: string, all: readonly KnownOrganisation[]): readonly KnownOrganisation[] {
  const wanted = fold(text);
  const number = numberOfReference('O', text);
  const found = all.flatMap((organisation) => {
    const place = number !== undefined && numberOfReference('O', organisation.reference) === number ? 0 : placeIn(organisation, wanted);
    return place === undefined ? [] : [{ organisation, place: place + (isNoMore(organisation) ? places : 0) }];
  });
  return found.sort((one, other) => one.place - other.place || order.compare(one.organisation.name, other.organisation.name)).map(({ organisation }) => organisation);
}

const places = 3;
const order = new Intl.Collator();
/** Asked for with each letter that is typed. */
const folded = new WeakMap<KnownOrganisation, readonly string[]>();

function foldedNames(organisation: KnownOrganisation): readonly string[] {
  const known = folded.get(organisation) ?? [organisation.name, organisation.nameCy ?? ''].map(fold);
  folded.set(organisation, known);
  return known;
}

function placeIn(organisation: KnownOrganisation, wanted: string): number | undefined {
  const found = foldedNames(organisation).map((each) => placeInName(each, wanted)).filter((place): place is number => place !== undefined);
  return found.length === 0 ? undefined : Math.min(...found);
}

function placeInName(name: string, wanted: string): number | undefined {
  if (wanted === '' || name.startsWith(wanted)) return 0;
  const words = name.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 1;
  return name.includes(wanted) ? 2 : undefined;
}

function isNoMore({ endedOn, mergedInto }: KnownOrganisation): boolean {
  return endedOn !== undefined || mergedInto !== undefined;
}
