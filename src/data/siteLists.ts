import type { ListRights, ListStore, Reading, SiteList } from './stores/listStore';
import type { RecordColumns } from './record/recordColumns';

const known = new WeakMap<ListStore, Promise<readonly SiteList[]>>();
const answered = new WeakMap<ListStore, readonly SiteList[]>();

/**
 * Asked for once a page: rights and choices hardly change while somebody works. A failure is asked for again.
 * @param together asks along with something else.
 */
export function siteLists(store: ListStore, together: Pick<Reading, 'lists'> = store): Promise<readonly SiteList[]> {
  const asked = known.get(store) ?? together.lists();
  known.set(store, asked);
  asked.then((lists) => answered.set(store, lists), () => known.delete(store));
  return asked;
}

/** What has been answered already. */
export function siteListsNow(store: ListStore): readonly SiteList[] | undefined {
  return answered.get(store);
}

const nothing: ListRights = { add: false, change: false, recycle: false };

/** Of a list that somebody may not even see: none. */
export function rightsIn(lists: readonly SiteList[], title: string): ListRights {
  return lists.find((list) => list.title === title)?.rights ?? nothing;
}

/** What each choice field of a record offers, by the field's name. */
export function choicesFor<Name extends string>(lists: readonly SiteList[], { list, fields, columns }: RecordColumns<Name>): Readonly<Partial<Record<Name, readonly string[]>>> {
  const choices = lists.find(({ title }) => title === list)?.choices ?? {};
  return Object.fromEntries(fields.flatMap(({ name }) => (choices[columns[name]] ? [[name, choices[columns[name]]]] : []))) as Partial<Record<Name, readonly string[]>>;
}

/** Fields of a record whose columns somebody has removed from the list: they read as empty, and take nothing. */
export function goneFields<Name extends string>(lists: readonly SiteList[], { list, fields, columns }: RecordColumns<Name>): readonly Name[] {
  const there = lists.find(({ title }) => title === list)?.columns;
  return there === undefined ? [] : fields.map(({ name }) => name).filter((name) => !there.includes(columns[name]));
}
