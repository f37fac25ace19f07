import { MalformedRow } from './malformedRow';
import type { Item } from './stores/listStore';

export interface LegibleRows<Read> {
  readonly read: readonly Read[];
  /** As the list has them. */
  readonly illegible: readonly Item[];
}

/** Reads each row by itself: one that does not fit its columns keeps no other from being read. @param read throws `MalformedRow` for such a one. */
export function legibleRows<Read>(items: readonly Item[], read: (item: Item) => Read): LegibleRows<Read> {
  const illegible: Item[] = [];
  const found = items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof MalformedRow)) throw error;
      illegible.push(item);
      return [];
    }
  });
  return { read: found, illegible };
}
