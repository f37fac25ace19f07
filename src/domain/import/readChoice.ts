import { distance } from '../organisation/nearSpelling';
import { fold } from '../register/fold';

/** The choice that a text means whatever its case, accents and marks; or what it is called in the other language. */
export function readChoice(text: string, offered: readonly string[], alsoCalled: ReadonlyMap<string, string>): string | undefined {
  const folded = fold(text);
  const same = offered.find((choice) => fold(choice) === folded);
  const called = alsoCalled.get(folded);
  return same ?? (called !== undefined && offered.includes(called) ? called : undefined);
}

/** The choice that a text most likely means: its initials, most of its words, or one letter in four amiss. Somebody has to confirm it. */
export function suggestChoice(text: string, offered: readonly string[]): string | undefined {
  const words = wordsOf(text);
  const initials = words.join('');
  const byInitials = offered.filter((choice) => initials.length > 1 && wordsOf(choice).map((word) => word[0]).join('') === initials);
  if (byInitials.length === 1) return byInitials[0];
  const ranked = offered.map((choice) => ({ choice, likeness: likenessOf(words, wordsOf(choice)) })).sort((one, other) => other.likeness - one.likeness);
  return ranked.length > 0 && ranked[0].likeness >= 0.5 && ranked[0].likeness > (ranked[1]?.likeness ?? 0) ? ranked[0].choice : undefined;
}

const unimportant = new Set(['and', 'the', 'of', 'for', 'a', 'y', 'yr', 'ac']);

function wordsOf(text: string): readonly string[] {
  return fold(text).split(' ').filter((word) => word !== '' && !unimportant.has(word));
}

/** Of the words of both, how many have one like them in the other; 1 is all. */
function likenessOf(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0 || words.length > 12) return 0;
  const matched = others.filter((other) => words.some((word) => isLike(word, other))).length;
  return (2 * matched) / (words.length + others.length);
}

function isLike(word: string, other: string): boolean {
  const most = Math.floor(Math.min(word.length, other.length) / 4);
  return word === other || (word.length > 3 && other.startsWith(word)) || distance(word, other, most) <= most;
}
