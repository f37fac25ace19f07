import type { Lines } from '../../domain/register/lines';
import type { Sort } from '../../domain/register/order';
import type { RegisterRow } from '../../domain/register/row';
import type { ShownColumn } from './loading/openedView';

/** What list, cards and print all draw. */
export interface Listing {
  /** For screen readers: which register and view. */
  readonly label: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly RegisterRow[];
  readonly lines: Lines;
  /** The order to show at the headings. */
  readonly sort: Sort | undefined;
  readonly search: string;
  /** Why the search found a row (by its number), where the list does not show it. */
  foundIn(row: number): string | undefined;
  /** Reference of the entry whose panel is open. */
  readonly opened: string | undefined;
}

/** Stays the same object while nothing but rows change, so that drawn rows need not be drawn again. */
export interface ListingActions {
  sortBy(column: string): void;
  open(reference: string): void;
  toggleGroup(key: string): void;
  /** Address of an entry's own link. */
  hrefOf(reference: string): string;
}

/** What a line number stands for. */
export function groupAt(lines: Lines, line: number): number | undefined {
  const at = lines.at[line];
  return at < 0 ? -1 - at : undefined;
}
