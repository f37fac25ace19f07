import { Cell } from '../../domain/sheet/workbook';

/** Nothing where nothing can be seen. Line breaks become those of this world, whichever system wrote them. */
export function textCell(text: string): Extract<Cell, { kind: 'text' }> | undefined {
  const clean = cleanText(text);
  return clean.trim() === '' ? undefined : { kind: 'text', text: clean };
}

export function cleanText(text: string): string {
  // Asked first, as nearly no cell has either.
  return /[\0\r]/.test(text) ? text.replace(/\0/g, '').replace(/\r\n?/g, '\n') : text;
}
