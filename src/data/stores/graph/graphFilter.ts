import { referenceOf, type GraphColumn } from './graphColumns';

const words = ['and', 'or', 'not', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'null', 'true', 'false', 'startswith', 'substringof', 'datetime'];

/**
 * A filter in REST's names as Graph wants it: `State eq 'Open' and PartnershipId eq 3` is `fields/State eq 'Open' and fields/PartnershipLookupId eq 3`.
 * Instants lose their `datetime`. Whatever Graph cannot do, it refuses itself.
 */
export function graphFilter(filter: string, columns: ReadonlyMap<string, GraphColumn>): string {
  return filter
    .split(/('(?:[^']|'')*')/)
    // Every second piece is a text in its quotes.
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[A-Za-z_][\w/]*/g, (word) => (words.includes(word) ? word : `fields/${graphName(word, columns)}`)).replace(/\bdatetime$/, '')))
    .join('');
}

/** The name by which Graph filters, orders and writes. */
export function graphName(restName: string, columns: ReadonlyMap<string, GraphColumn>): string {
  if (restName === 'Id' || restName === 'ID') return 'id';
  const reference = referenceOf(columns, restName);
  return reference === undefined ? restName : `${reference.name}LookupId`;
}
