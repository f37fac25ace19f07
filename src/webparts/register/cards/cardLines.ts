import type { Lines } from '../../../domain/register/lines';

/** A heading, or the cards that stand beside each other: `from` up to, not including, `to` of the lines. */
export type CardLine =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'cards'; readonly from: number; readonly to: number };

export function cardLinesOf(lines: Lines, across: number): readonly CardLine[] {
  const found: CardLine[] = [];
  for (let at = 0; at < lines.at.length;) {
    if (lines.at[at] < 0) {
      found.push({ kind: 'group', group: -1 - lines.at[at++] });
      continue;
    }
    let to = at + 1;
    while (to < lines.at.length && to - at < across && lines.at[to] >= 0) to++;
    found.push({ kind: 'cards', from: at, to });
    at = to;
  }
  return found;
}
