import type { XmlElement } from '../lists/xml';
import type { Sort } from './order';
import type { SavedView } from './savedView';

/** From here on, SharePoint refuses what no index answers. */
const listViewThreshold = 5000;

export interface PlannedColumn {
  readonly name: string;
  readonly type: string;
  readonly indexed: boolean;
}

/** How a view is asked for, and what is left for us to do. */
export interface ViewPlan {
  /** Order in the view itself: what a small list can be asked. */
  readonly order: readonly Sort[];
  /** Sort override beside the view: what a big list can be asked, by an indexed column. */
  readonly override?: Sort;
  /** To be applied once everything is loaded; empty when SharePoint's own order is right. */
  readonly orderAfter: readonly Sort[];
  /** Who filters. `ours`: SharePoint would refuse, so all entries are loaded and the filter is applied here. */
  readonly filter: 'sharePoint' | 'ours';
  /** What to index so that SharePoint can filter, should it refuse; empty when no index would help. */
  readonly toIndex: readonly string[];
}

/**
 * A stored view that orders by a column fails on a big list; the same order as an override does not, where the column is indexed.
 * A filter by an indexed column fails too when it lets more than 5,000 entries through.
 */
export function planView(view: SavedView, columns: readonly PlannedColumn[], itemCount: number): ViewPlan {
  const order = wantedOrder(view);
  if (itemCount <= listViewThreshold) return { order, orderAfter: [], filter: 'sharePoint', toIndex: [] };
  const [first] = order;
  const toIndex = view.filterColumns.filter((name) => !isIndexed(columns, name));
  const filter = toIndex.length === 0 && isCoarse(view.where) ? 'ours' : 'sharePoint';
  if (!first || !isIndexed(columns, first.column)) return { order: [], orderAfter: order, filter, toIndex };
  return { order: [], override: first, orderAfter: order.length > 1 ? order : [], filter, toIndex };
}

/**
 * A filter by nothing but choices and yes or no lets large parts of a big list through ("all current"): asking SharePoint first
 * would mostly mean to be refused, and to ask twice before anybody sees a row.
 */
function isCoarse(where: XmlElement | undefined): boolean {
  if (!where) return false;
  if (where.name === 'Value') return ['Choice', 'Boolean'].includes(where.attributes.Type);
  return where.children.filter(({ name }) => name !== 'FieldRef').every(isCoarse) && where.children.length > 0;
}

/** Groups first, then the view's order: a group's entries stand together. */
export function wantedOrder(view: SavedView): readonly Sort[] {
  const grouped = view.groups.map(({ column }) => column);
  return [...view.groups, ...view.order.filter(({ column }) => !grouped.includes(column))];
}

function isIndexed(columns: readonly PlannedColumn[], name: string): boolean {
  return name === 'ID' || (columns.find((column) => column.name === name)?.indexed ?? false);
}

/** SharePoint joins a table for each; it refuses more than twelve, and we stay below. */
const lookupTypes = ['User', 'UserMulti', 'Lookup', 'LookupMulti'];
const lookupsAtMost = 8;

/** The view's columns and those that search and filters need, as long as they exist and SharePoint can join them. */
export function columnsToLoad(view: SavedView, columns: readonly PlannedColumn[], more: readonly string[]): readonly string[] {
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]));
  const isLookup = (name: string): boolean => lookupTypes.includes(typeOf.get(name) ?? '');
  const loaded = view.columns.filter((name) => typeOf.has(name));
  for (const name of more) {
    if (loaded.includes(name) || !typeOf.has(name)) continue;
    if (isLookup(name) && loaded.filter(isLookup).length >= lookupsAtMost) continue;
    loaded.push(name);
  }
  return loaded;
}
