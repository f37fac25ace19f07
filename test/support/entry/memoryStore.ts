import type { Item, ItemQuery, ListStore, SiteList } from '../../../src/data/stores/listStore';

export interface MemoryLists {
  readonly entries?: readonly Item[];
  readonly memberships?: readonly Item[];
  readonly sectors?: Readonly<Record<number, string>>;
  readonly versions?: readonly Item[];
  /** Without it, the reader may see the lists of the register and change nothing. */
  readonly lists?: readonly SiteList[];
  /** What a list's requests reject with, while it is there. */
  readonly failing?: { Partnerships?: Error; Memberships?: Error; Organisations?: Error; versions?: Error };
}

export interface MemoryStore extends ListStore {
  /** What was asked, as `list` or `versions`, in order. */
  readonly asked: string[];
}

/** A list store that holds what a component test needs. The real one is proved against the tenant. */
export function memoryStore(lists: MemoryLists): MemoryStore {
  const asked: string[] = [];
  const answer = <T>(name: keyof NonNullable<MemoryLists['failing']>, value: () => T): Promise<T> => {
    asked.push(name);
    const error = lists.failing?.[name];
    return error ? Promise.reject(error) : Promise.resolve(value());
  };
  return {
    asked,
    schema: () => Promise.reject(new Error('The panel does not ask for schemas.')),
    items: (list, query) => (list === 'Partnerships'
      ? answer('Partnerships', () => (lists.entries ?? []).filter((entry) => isAskedFor(entry, query)))
      : answer('Memberships', () => lists.memberships ?? [])),
    rows: () => answer('Organisations', () => ({ rows: Object.entries(lists.sectors ?? {}).map(([ID, Sector]) => ({ ID, Sector })) })),
    versions: () => answer('versions', () => lists.versions ?? []),
    lists: () => Promise.resolve(lists.lists ?? []),
    inOneRequest: () => Promise.reject(new Error('Nothing is asked for together here.')),
    editing: () => Promise.reject(new Error('Nobody edits here.'))
  };
}

function isAskedFor(entry: Item, query: ItemQuery): boolean {
  return query.filter === `Reference eq '${String(entry.Reference)}'`;
}
