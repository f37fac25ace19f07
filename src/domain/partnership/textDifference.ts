/** The one stretch in which two texts differ, in whole words, between what they share at the start and at the end. */
export interface TextDifference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

export function textDifference(before: string, after: string): TextDifference {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) {
    end++;
  }
  return {
    start: old.slice(0, start).join(''),
    before: old.slice(start, old.length - end).join(''),
    after: now.slice(start, now.length - end).join(''),
    end: old.slice(old.length - end).join('')
  };
}

/** Words and the spaces between them, so that joining gives the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}
