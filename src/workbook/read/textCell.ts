import { Cell } from '../../domain/sheet/workbook';

/**
 * Nothing where nothing can be seen. Line breaks become those of this world, whichever system wrote them. What a formula of a spreadsheet came to when it
 * failed stays an error in a .csv, and where it was pasted as a value: nobody means it as a text.
 */
export function textCell(text: string): Extract<Cell, { kind: 'text' | 'error' }> | undefined {
  const clean = cleanText(text);
  if (clean.startsWith('#') && failed.test(clean)) return { kind: 'error', text: clean.trim() };
  return clean.trim() === '' ? undefined : { kind: 'text', text: clean };
}

const failed = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)\s*$/;

export function cleanText(text: string): string {
  // Asked first, as nearly no cell has either; and not by a pattern, which is slow on a text of millions of characters.
  if (!text.includes('\r') && !text.includes('\0')) return text;
  return text.split('\0').join('').replace(/\r\n?/g, '\n');
}
