import { fold } from './fold';

export interface MarkedPart {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text where the words of a query are found in it, as search sees both: "Môn" is found by "mon". */
export function markedParts(text: string, query: string): readonly MarkedPart[] {
  const found = foundIn(text, fold(query).split(' ').filter((word) => word !== ''));
  const parts: { text: string; found: boolean }[] = [];
  Array.from(text).forEach((character, at) => {
    const last = parts[parts.length - 1];
    if (last && last.found === found[at]) last.text += character;
    else parts.push({ text: character, found: found[at] });
  });
  return parts;
}

const accent = /^\p{M}$/u;

/** For each character whether it is part of a found word. */
function foundIn(text: string, words: readonly string[]): readonly boolean[] {
  const characters = Array.from(text);
  const found = characters.map(() => false);
  let folded = '';
  const origin: number[] = [];
  characters.forEach((character, at) => {
    // A character that folds to nothing is an accent, an apostrophe, something that nobody sees, or a space between words.
    const piece = fold(character) || (/[\p{L}\p{N}\p{M}\p{Cf}'`´‘’ʼ′]/u.test(character) ? '' : ' ');
    for (let count = 0; count < piece.length; count++) origin.push(at);
    folded += piece;
  });
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
      // From the first letter to the last, with what folds to nothing in between and after.
      for (let at = origin[start]; at <= origin[start + word.length - 1]; at++) found[at] = true;
    }
  }
  return found.map((is, at) => is || (at > 0 && found[at - 1] && accent.test(characters[at])));
}
