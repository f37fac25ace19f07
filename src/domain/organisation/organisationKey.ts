import { fold } from '../register/fold';
import { connectives, leadingArticles, legalForms, sameWord } from './nameWords';

/**
 * A name as it is compared: what people write in one way or another is written in one, so that the same key is the same name.
 * A name of nothing but such words keeps them.
 */
export function organisationKey(name: string): string {
  return wordsOfName(name).join('');
}

/** The words that tell a name from others. Hyphens join: Pont-y-pridd is one word. */
export function wordsOfName(name: string): readonly string[] {
  const all = writtenWords(name).flatMap(oneSpelling);
  const withoutForm = withoutLegalForm(all);
  const withoutArticle = leadingArticles.has(withoutForm[0]) ? withoutForm.slice(1) : withoutForm;
  const telling = withoutArticle.filter((word) => !connectives.has(word));
  return telling.length > 0 ? telling : all;
}

/** The words as they are written, but for case and accents. */
export function writtenWords(name: string): readonly string[] {
  return fold(beforeFolding(name)).split(' ').filter((word) => word !== '');
}

/** Dots between initials (`R.C.`), hyphens inside a word, an article that leans on “a” (`a’r`) and what web pages bring along. */
function beforeFolding(name: string): string {
  return name
    .replace(/\u00a0/g, ' ')
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.\s?){2,})/gu, (initials: string) => `${initials.replace(/[.\s]/g, '')} `)
    .replace(/(\p{L})[-‐‑](?=\p{L})/gu, '$1')
    .replace(/(?<!\p{L})a['’‘`´]r(?!\p{L})/giu, 'a');
}

function oneSpelling(word: string): readonly string[] {
  const one = withoutPlural(word);
  return Object.prototype.hasOwnProperty.call(sameWord, one) ? sameWord[one] : [one];
}

/** Valleys and Valley, Children’s and Childrens and Children. What ends in -ss, or is short, keeps it. */
function withoutPlural(word: string): string {
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const formBefore = (end: number): number => legalForms.find((each) => each.length < end && each.every((word, at) => words[end - each.length + at] === word))?.length ?? 0;
  let end = words.length;
  for (let form = formBefore(end); form > 0; form = formBefore(end)) end -= form;
  return words.slice(0, end);
}
