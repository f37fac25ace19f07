import { isNearlySpelt, nearlyBegins } from './nearSpelling';

/**
 * All words of all names. What is nearly a word is looked for among those that begin alike and are about as long, and remembered: an import asks
 * for the same few words thousands of times.
 */
export class Vocabulary {
  private readonly byLetter = new Map<string, string[]>();
  private readonly known = new Map<string, readonly string[]>();

  public constructor(private readonly words: readonly string[]) {
    for (const word of words) {
      const letter = this.byLetter.get(word[0]);
      if (letter === undefined) this.byLetter.set(word[0], [word]);
      else letter.push(word);
    }
  }

  /** Words that are this one but for a slip or two; itself not. */
  public nearlyAs(word: string): readonly string[] {
    const known = this.known.get(word) ?? mutable(word).flatMap((letter) => this.byLetter.get(letter) ?? []).filter((other) => other !== word && isNearlySpelt(word, other));
    this.known.set(word, known);
    return known;
  }

  /** Words that begin with what has been typed so far, a slip forgiven. */
  public beginningLike(typed: string): readonly string[] {
    return this.words.filter((word) => nearlyBegins(word, typed));
  }
}

/** The first letters that a Welsh soft mutation leaves or makes: Prifysgol, Brifysgol. */
const mutations = ['cg', 'pb', 'td', 'bf', 'mf'];

function mutable(word: string): readonly string[] {
  const others = mutations.filter((pair) => pair.includes(word[0])).flatMap((pair) => pair.replace(word[0], ''));
  return [word[0], ...others];
}
