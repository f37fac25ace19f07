import type { List } from '../../lists/list';
import type { Database } from '../../storage/database';
import type { BoundFilter } from '../bind';
import type { QueryColumn } from '../column';
import { joined, leavesOf } from '../filter';
import { overListViewThreshold } from '../refusals';
import { isId, type Order } from '../sql/order';
import { countRows } from '../sql/rows';

/** Above this, SharePoint Online reads a list only by an index. */
const listViewThreshold = 5000;

export interface AskedOfList {
  readonly where: BoundFilter | undefined;
  readonly order: Order;
  /**
   * How the rows are put in order. `index`: a sort override, `$orderby` or `<OrderBy Override='TRUE'>`, which may follow one
   * index. `sort`: what a view says, for which SharePoint sorts all rows, indexed or not. `group` likewise.
   */
  readonly by: 'index' | 'sort' | 'group';
  readonly limit: number;
}

/**
 * Refuses what SharePoint refuses on a list of more than 5,000 items: a filter whose first indexed column leaves more
 * than 5,000, a filter without one, and an order that no index gives. Rows that an index has narrowed to 5,000 may be
 * sorted and filtered at will. Not modelled: SharePoint's nightly hours without a limit, and indexes it adds by itself.
 */
export function refuseOverThreshold(database: Database, list: List, asked: AskedOfList): void {
  if (countRows(database, list, undefined, listViewThreshold + 1) <= listViewThreshold) return;
  if (asked.limit > listViewThreshold) throw overListViewThreshold();
  if (asked.where) {
    const narrowing = narrowingPart(asked.where);
    if (!narrowing || countRows(database, list, narrowing, listViewThreshold + 1) > listViewThreshold) throw overListViewThreshold();
    return;
  }
  if (!isFree(asked)) throw overListViewThreshold();
}

/** Without a filter: by ID always, else along one index. */
function isFree({ order, by }: AskedOfList): boolean {
  const [first, second, ...more] = order;
  if (isId(first.field)) return by !== 'group';
  return by === 'index' && first.field.indexed && isId(second.field) && more.length === 0;
}

/** Of conditions that all hold, those on the column of the first that an index can answer. */
function narrowingPart(filter: BoundFilter): BoundFilter | undefined {
  const conditions = conjuncts(filter);
  const first = conditions.find(answeredByIndex);
  if (!first) return undefined;
  const columns = columnsOf(first);
  return joined('all', conditions.filter((part) => answeredByIndex(part) && columnsOf(part).every((key) => columns.includes(key))));
}

function conjuncts(filter: BoundFilter): readonly BoundFilter[] {
  return filter.kind === 'all' ? filter.of.flatMap(conjuncts) : [filter];
}

/** An OR needs an index for each of its sides; a text inside another is found by no index. */
function answeredByIndex(filter: BoundFilter): boolean {
  switch (filter.kind) {
    case 'any':
    case 'all':
      return filter.of.every(answeredByIndex);
    case 'not':
      return answeredByIndex(filter.of);
    case 'contains':
      return false;
    default:
      return filter.field.indexed;
  }
}

const columnsOf = (filter: BoundFilter): readonly string[] => leavesOf(filter).map(({ field }: { field: QueryColumn }) => field.key);
