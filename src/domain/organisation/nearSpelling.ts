/** Slips of the pen that a word may have and still be the same: none in a short one (but a letter left out), two in a long one. */
export function slipsAllowed(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return shorter === 4 && one.length !== other.length ? 1 : 0;
  return shorter < 9 ? 1 : 2;
}

/**
 * Whether two words are the same but for a slip or two: a letter more, less, another or two swapped. The first letter is rarely
 * the wrong one (Neath and Heath are two places), and figures never differ by a slip.
 */
export function isNearlySpelt(one: string, other: string): boolean {
  if (/\d/.test(one + other)) return false;
  if (one[0] !== other[0]) return isMutated(one, other) || isMutated(other, one);
  const allowed = slipsAllowed(one, other);
  return distance(one, other, allowed) <= allowed;
}

/** Whether a word begins with what was typed, a letter forgiven once there are five: also the first, as the eye sees the others. */
export function nearlyBegins(word: string, typed: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 5 || /\d/.test(typed)) return isNearlySpelt(word, typed);
  return isNearlySpelt(word, typed) || [0, 1, -1].some((more) => typed.length + more <= word.length && distance(word.slice(0, typed.length + more), typed, 1) <= 1);
}

const softened: readonly (readonly [string, string])[] = [['c', 'g'], ['p', 'b'], ['t', 'd'], ['b', 'f'], ['m', 'f']];

/** A Welsh word with its soft mutation, the rest the same: Prifysgol, Brifysgol. In a short one it is another word. */
function isMutated(plain: string, soft: string): boolean {
  return plain.length > 5 && plain.slice(1) === soft.slice(1) && softened.some(([from, to]) => plain[0] === from && soft[0] === to);
}

/** Optimal string alignment distance; `most + 1` as soon as it is more than that. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let last: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const isSame = one[at - 1] === other[to - 1];
      next[to] = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (isSame ? 0 : 1));
      if (!isSame && at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        next[to] = Math.min(next[to], last[to - 2] + 1);
      }
    }
    if (Math.min(...next) > most) return most + 1;
    last = row;
    row = next;
  }
  return row[other.length];
}
