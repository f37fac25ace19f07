import type { Item, ItemQuery } from './listStore';
import { StoreError } from './storeError';

type Ask = (query: ItemQuery) => Promise<readonly Item[]>;

export interface AskedItems {
  readonly list: string;
  readonly query: ItemQuery;
  /** As it was meant, perhaps as a part of a batch. */
  readonly ask: Ask;
  /** By itself: the batch has gone. */
  readonly askAgain: Ask;
}

/**
 * Columns that the policy unit has removed from a list. Nothing more is asked than usual, until SharePoint refuses a column that it does not know: then
 * the list's columns are read, once, and what is there is asked for. What is not there is empty.
 */
export class GoneColumns {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** @param missingIn those of the selected names that are no longer there. */
  public constructor(private readonly missingIn: (list: string, query: ItemQuery) => Promise<readonly string[]>) {}

  public async items({ list, query, ask, askAgain }: AskedItems): Promise<readonly Item[]> {
    const asked = this.without(list, query);
    try {
      return await ask(asked);
    } catch (error) {
      if (!(error instanceof StoreError) || error.status !== 400) throw error;
      const missing = await this.missingIn(list, asked);
      // It was refused for something else.
      if (missing.length === 0) throw error;
      this.known.set(list, new Set([...Array.from(this.known.get(list) ?? []), ...missing]));
      return askAgain(this.without(list, query));
    }
  }

  private without(list: string, query: ItemQuery): ItemQuery {
    const gone = this.known.get(list);
    if (gone === undefined) return query;
    const select = query.select.filter((name) => !gone.has(name));
    return { ...query, select, expand: query.expand?.filter((name) => select.some((each) => each.startsWith(`${name}/`))) };
  }
}
