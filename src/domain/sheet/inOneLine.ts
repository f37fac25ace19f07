/** Blanks, tabs, line breaks and blanks that do not break become one blank each. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
