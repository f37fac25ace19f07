/**
 * Text of a cell: Excel writes as `_x0007_` what XML cannot hold and what a parser would change (a carriage return), so a text that
 * looks like that itself has its underscore escaped. Half a surrogate pair is no text in any file.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Control characters except the few that XML takes as they are. */
const unwritable = /[^\P{Cc}\t\n\u007F-\u009F]|\uFFFE|\uFFFF/gu;

/** Most texts hold nothing of all that; one look is cheaper than six. */
const special = /[&<>]|[^\P{Cc}\t\n]|\p{Cs}|\uFFFE|\uFFFF|_x[0-9A-Fa-f]{4}_/u;

/** A line break in an attribute would be read as a blank. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
