import { Sheet } from '../sheet/workbook';
import { fieldOfHeader } from './recogniseColumns';

/** Titles, dates and contacts stand above the headings of many lists. */
const mostRowsAbove = 25;

/**
 * The row with the most known headings, or the one right below it where that has as many and far more texts: above stand the headings of groups. Of rows
 * without a known heading the first with the most texts. The first row of an unknown list.
 */
export function guessHeaderRow({ rows }: Sheet): number {
  let best = { number: rows[0]?.number ?? 1, known: -1, texts: -1 };
  for (const { number, cells } of rows.slice(0, mostRowsAbove)) {
    const texts = cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
    const known = new Set(texts.map(fieldOfHeader).filter((field) => field !== undefined)).size;
    // A row of data further below may happen to hold the word for a heading; a title above is alone in its row.
    const isBelowGroups = number === best.number + 1 && texts.length >= 2 * best.texts;
    if (known > best.known || (known === best.known && (known === 0 ? texts.length > best.texts : isBelowGroups))) best = { number, known, texts: texts.length };
  }
  return best.number;
}
