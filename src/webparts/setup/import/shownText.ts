const longest = 200;

/** A text of the file where people only have to recognise it: long ones from their beginning. */
export function shownText(text: string): string {
  // Half a pair of UTF-16 is no character.
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
