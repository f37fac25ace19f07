import { TableRow } from './answer';
import { sameRow } from './sameAnswer';

/**
 * Rows of a table that two people have changed, by their ids: in their order, with those that I added at the end. A row that one took out and the other left alone is out;
 * one that both changed differently, or that one took out and the other changed, is a clash, and is kept: mine where there are two.
 */
export function mergeRows(base: readonly TableRow[], mine: readonly TableRow[], theirs: readonly TableRow[]): { readonly rows: readonly TableRow[]; readonly clash: boolean } {
  const before = byId(base);
  const own = byId(mine);
  const other = byId(theirs);
  let clash = false;
  const rows = Array.from(new Set([...theirs, ...mine].map(({ id }) => id))).flatMap((id) => {
    const [was, my, their] = [before.get(id), own.get(id), other.get(id)];
    if (sameRow(my, their) || sameRow(my, was)) return their === undefined ? [] : [their];
    if (!sameRow(their, was)) clash = true;
    else if (my === undefined) return [];
    return [my ?? their].filter((row): row is TableRow => row !== undefined);
  });
  return { rows, clash };
}

function byId(rows: readonly TableRow[]): ReadonlyMap<string, TableRow> {
  return new Map(rows.map((row) => [row.id, row]));
}
