import { abbreviationIn, halfAbbreviated, initialsOf } from './abbreviation';
import { KnownOrganisation } from './knownOrganisation';
import { kindWords, prepositions } from './nameWords';
import { wordsOfName } from './organisationKey';
import { Vocabulary } from './vocabulary';

/** One name of an organisation, in one language, taken apart. */
export interface IndexedName {
  readonly of: KnownOrganisation;
  readonly words: readonly string[];
  /** As it is written. */
  readonly text: string;
}

/** The same words but for the one that stands at a place. */
export interface OneWordLeft {
  readonly name: IndexedName;
  readonly word: string;
}

/** A name that is looked up among others. */
export type NameToCompare = Omit<IndexedName, 'of'>;

/** Names by what makes them alike, so that none has to be compared with all the others. */
export interface OrganisationIndex {
  readonly all: readonly KnownOrganisation[];
  readonly byReference: ReadonlyMap<string, KnownOrganisation>;
  readonly names: readonly IndexedName[];
  readonly byKey: ReadonlyMap<string, readonly IndexedName[]>;
  readonly byWordSet: ReadonlyMap<string, readonly IndexedName[]>;
  readonly byOneWordLeft: ReadonlyMap<string, readonly OneWordLeft[]>;
  readonly byWords: ReadonlyMap<string, readonly IndexedName[]>;
  readonly byWord: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names by what they may be shortened to. */
  readonly byInitials: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names that are abbreviations themselves. */
  readonly byAbbreviation: ReadonlyMap<string, readonly IndexedName[]>;
  readonly vocabulary: Vocabulary;
}

export function indexOrganisations(all: readonly KnownOrganisation[]): OrganisationIndex {
  const names = all.flatMap((of) => namesOf(of).map((name) => ({ ...name, of })));
  const byWord = grouped(names, (name) => [...new Set(name.words)].map((word) => [word, name]));
  return {
    all,
    byReference: new Map(all.map((each) => [each.reference, each])),
    names,
    byKey: grouped(names, (name) => [[name.words.join(''), name]]),
    byWordSet: grouped(names, (name) => [[wordSet(name.words), name]]),
    byOneWordLeft: grouped(names, (name) => name.words.map((word, at) => [withoutWord(name.words, at), { name, word }])),
    byWords: grouped(names, (name) => [[name.words.join(' '), name]]),
    byWord,
    byInitials: grouped(names, (name) => [...initialsOf(name.text), ...halfAbbreviated(name.text)].map((initials) => [initials, name])),
    byAbbreviation: grouped(names, (name) => [abbreviationIn(name.text)].flatMap((abbreviation) => (abbreviation === undefined ? [] : [[abbreviation, name]]))),
    vocabulary: new Vocabulary([...byWord.keys()])
  };
}

/** In both languages; once where both are the same. */
export function namesOf({ name, nameCy = '' }: { readonly name: string; readonly nameCy?: string }): readonly NameToCompare[] {
  const [inEnglish, inWelsh] = [name, nameCy].map((text) => ({ text, words: wordsOfName(text) }));
  return [inEnglish, inWelsh].filter(({ words }, at) => words.length > 0 && (at === 0 || words.join(' ') !== inEnglish.words.join(' ')));
}

/** The words whatever their order; empty where what remains names nothing. */
export function wordSet(words: readonly string[]): string {
  const telling = words.filter((word) => !prepositions.has(word));
  return telling.length > 1 ? [...telling].sort().join(' ') : '';
}

export function withoutWord(words: readonly string[], at: number): string {
  return words.map((word, index) => (index === at ? '_' : word)).join(' ');
}

/** Whether the words say which body it is, and not only of what kind. */
export function namesSomething(words: readonly string[]): boolean {
  return words.some((word) => !kindWords.has(word)) && words.join('').length >= 6;
}

function grouped<In, Value>(items: readonly In[], entriesOf: (item: In) => readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of items.flatMap(entriesOf)) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
