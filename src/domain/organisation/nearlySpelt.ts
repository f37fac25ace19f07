import { tellingWords } from './nameWords';
import { isNearlySpelt } from './nearSpelling';
import { IndexedName, OrganisationIndex, withoutWord } from './organisationIndex';

/** All words are the same but for one, or for two longer ones, and those nearly are. */
export function nearlySpelt(words: readonly string[], index: OrganisationIndex): readonly IndexedName[] {
  return [...oneWordOff(words, index), ...twoWordsOff(words, index)];
}

function oneWordOff(words: readonly string[], index: OrganisationIndex): readonly IndexedName[] {
  return words.flatMap((word, at) => (index.byOneWordLeft.get(withoutWord(words, at)) ?? [])
    .filter((other) => other.word !== word && isSlip(word, other.word))
    .map(({ name }) => name));
}

/** One of the two is put right, by words that others have; then only one is left to be wrong. */
function twoWordsOff(words: readonly string[], index: OrganisationIndex): readonly IndexedName[] {
  return words.flatMap((word, at) => (isLong(word) ? index.vocabulary.nearlyAs(word) : [])
    .filter((righted) => isLong(righted) && !tellingWords.has(word) && !tellingWords.has(righted))
    .flatMap((righted) => {
      const rightedWords = [...words.slice(0, at), righted, ...words.slice(at + 1)];
      return words.flatMap((other, otherAt) => (otherAt <= at || !isLong(other) ? [] : (index.byOneWordLeft.get(withoutWord(rightedWords, otherAt)) ?? [])
        .filter((left) => left.word !== other && isLong(left.word) && isSlip(other, left.word))
        .map(({ name }) => name)));
    }));
}

function isSlip(one: string, other: string): boolean {
  return !tellingWords.has(one) && !tellingWords.has(other) && isNearlySpelt(one, other);
}

/** Two slips in short words make another name. */
function isLong(word: string): boolean {
  return word.length >= 5;
}
