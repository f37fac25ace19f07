import { heldColumns } from '../../../data/bulk/heldColumns';
import { heldItems } from '../../../data/bulk/heldItems';
import { rightsIn, siteLists } from '../../../data/siteLists';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { HeldItem } from '../../../domain/bulk/heldItem';
import { HeldListName, heldListNames } from '../../../domain/bulk/heldList';
import { Holder, holdersOf, People, servicesOf } from '../../../domain/bulk/holders';
import { Day } from '../../../domain/calendar/day';

/** Who holds what, as it stood when it was read. */
export interface Holdings {
  readonly items: readonly HeldItem[];
  readonly people: People;
  readonly lists: readonly SiteList[];
  /** By name. */
  readonly holders: readonly Holder[];
  readonly services: readonly Holder[];
  mayChange(list: HeldListName): boolean;
}

export async function loadHoldings(store: ListStore, today: Day): Promise<Holdings> {
  const lists = await siteLists(store);
  const seen = heldListNames.filter((name) => lists.some(({ title }) => title === titleOf(name)));
  const items = (await Promise.all(seen.map((name) => heldItems(store, name)))).flat();
  const people = new People(items);
  return {
    items, people, lists,
    holders: byName(holdersOf(items, people, today)), services: byName(servicesOf(items, today)),
    mayChange: (name) => rightsIn(lists, titleOf(name)).change
  };
}

function titleOf(name: HeldListName): string {
  return heldColumns[name].record.list;
}

function byName(holders: readonly Holder[]): readonly Holder[] {
  return [...holders].sort((one, other) => one.name.localeCompare(other.name));
}
