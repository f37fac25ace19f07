import { fold } from './fold';

/**
 * A text whose plain comparison is the order of the language: accents folded, numbers by value ("Ward 2" before
 * "Ward 10"), and in Welsh the letters ch, dd, ff, ng, ll, ph, rh and th after c, d, f, g, l, p, r and t.
 * Made once per text, because a collator takes a quarter of a second for 20,000 names.
 */
export function sortKey(text: string, language: string): string {
  const numbered = fold(text).replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return language === 'cy' ? numbered.replace(/ch|dd|ff|ng|ll|ph|rh|th/g, afterLetter) : numbered;
}

const letterBefore: Readonly<Record<string, string>> = { ch: 'c', dd: 'd', ff: 'f', ng: 'g', ll: 'l', ph: 'p', rh: 'r', th: 't' };

/** `{` follows `z`, so `c{` stands behind every c… and before d. */
function afterLetter(letter: string): string {
  return `${letterBefore[letter]}{`;
}
