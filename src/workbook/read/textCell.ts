import { Cell } from '../../domain/sheet/workbook';

/** Nothing where nothing can be seen. Line breaks become those of this world, whichever system wrote them. */
export function textCell(text: string): Extract<Cell, { kind: 'text' }> | undefined {
  const clean = cleanText(text);
  return clean.trim() === '' ? undefined : { kind: 'text', text: clean };
}

export function cleanText(text: string): string {
  // Asked first, as nearly no cell has either; and not by a pattern, which is slow on a text of millions of characters.
  if (!text.includes('\r') && !text.includes('\0')) return text;
  return text.split('\0').join('').replace(/\r\n?/g, '\n');
}
