import { connectives, prepositions } from './nameWords';
import { withoutLegalForm, wordsOfName, writtenWords } from './organisationKey';

/** Fewer letters stand for too many names. */
const fewestInitials = 3;

/** `DWP` and `DfE`, in lower case; `undefined` where a name is not written as an abbreviation: Mind is a word. */
export function abbreviationIn(name: string): string | undefined {
  const written = writtenWords(name);
  const letters = name.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  return written.length === 1 && written[0].length >= fewestInitials && capitals >= 2 && capitals * 2 > letters.length ? written[0] : undefined;
}

/** What a name may be shortened to: the initials of its words, without and with those that only connect (DWP, DfE, NRW). */
export function initialsOf(name: string): readonly string[] {
  const written = withoutLegalForm(writtenWords(name));
  const significant = written.filter((word) => !connectives.has(word) && !prepositions.has(word));
  const withPrepositions = written.filter((word) => !connectives.has(word));
  const all = [significant, withPrepositions, written].filter(() => significant.length > 1).map(firstLetters);
  return [...new Set(all)].filter((initials) => initials.length >= fewestInitials);
}

/** Its first words in full and the rest in initials: Onnen HA for Onnen Housing Association. */
export function halfAbbreviated(name: string): readonly string[] {
  const words = wordsOfName(name).filter((word) => !prepositions.has(word));
  return words.slice(0, -2).map((_, at) => [...words.slice(0, at + 1), firstLetters(words.slice(at + 1))].join(' '));
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
