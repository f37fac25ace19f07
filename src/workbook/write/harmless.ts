/**
 * What a spreadsheet may take for a formula when it opens a .csv: quotes around it do not help, an apostrophe before it does
 * (OWASP, CSV injection). Blanks before it and the wide signs of East Asian keyboards count too.
 */
const likeAFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Of .csv alone: in .xlsx a text is a text. */
export function harmless(text: string): string {
  return needsMark(text) ? `'${text}` : text;
}

/** The text that `harmless` was given: also texts that had an apostrophe of their own there come back whole. */
export function unharmed(text: string): string {
  return text.startsWith("'") && needsMark(text) ? text.slice(1) : text;
}

/** Apostrophes of its own are looked through, else nobody could tell them from ours. */
function needsMark(text: string): boolean {
  return likeAFormula.test(text.replace(/^'+/, ''));
}
