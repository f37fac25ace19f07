/** Seen wherever something was left out. */
const mark = ' […]';

/** At most so many characters as programs count them (UTF-16), the mark included; no character is cut in half. */
export function fitted(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - mark.length);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}${mark}`;
}
