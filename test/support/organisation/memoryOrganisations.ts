import type { Editing, Write, Written } from '../../../src/data/stores/editing';
import type { Item, ListStore, SiteList } from '../../../src/data/stores/listStore';
import { StoreError } from '../../../src/data/stores/storeError';

export interface MemoryOrganisations extends ListStore {
  readonly writes: Write[];
  /** What reading a list rejects with, as long as it is there. */
  failing?: Error;
  /** As somebody else: the row has a new version afterwards. */
  changeAsOther(list: string, id: number, values: Item): void;
}

const all = { add: true, change: true, recycle: true };
const none = { add: false, change: false, recycle: false };

/** Organisations, their memberships and the entries they lead, for component tests; changes keep to versions as SharePoint does. */
export function memoryOrganisations(organisations: readonly Item[], memberships: readonly Item[] = [], mayEdit = true): MemoryOrganisations {
  const rows: Record<string, Item[]> = { Organisations: organisations.map(row), Memberships: memberships.map(row), Partnerships: [], References: [] };
  const lists: readonly SiteList[] = Object.keys(rows).map((title) => ({ title, rights: mayEdit ? all : none, choices: { Sector: ['Police', 'University'] } }));
  const store: MemoryOrganisations = {
    writes: [],
    schema: () => Promise.reject(new Error('Nobody asks for schemas here.')),
    described: () => Promise.reject(new Error('Nobody here exports.')),
    directoryIds: () => Promise.reject(new Error('Nobody here asks who holds a role.')),
    rows: () => Promise.reject(new Error('Nobody asks for rows here.')),
    versions: () => Promise.resolve([]),
    lists: () => Promise.resolve(lists),
    items: (list, { filter }) => (store.failing ? Promise.reject(store.failing) : Promise.resolve(rows[list].filter((item) => filter === undefined || matches(item, filter)))),
    inOneRequest: (read) => read(store),
    files: () => Promise.reject(new Error('Nobody uploads here.')),
    editing: () => Promise.resolve(editing),
    changeAsOther: (list, id, values) => { replace(list, id, { ...values, Editor: { Id: 8, Title: 'Gwilym ap Rhys' } }); }
  };
  const replace = (list: string, id: number, values: Item): string => {
    const at = rows[list].findIndex((item) => item.Id === id);
    const version = `"v,${Number(/\d+/.exec(String(rows[list][at]['odata.etag']))?.[0]) + 1}"`;
    rows[list][at] = { ...rows[list][at], ...expanded(values, rows), 'odata.etag': version };
    return version;
  };
  const write = (operation: Write): Promise<Written> => {
    store.writes.push(operation);
    if (operation.kind === 'recycle') {
      rows[operation.list] = rows[operation.list].filter(({ Id }) => Id !== operation.id);
      return Promise.resolve({ binId: 'bin' });
    }
    if (operation.kind !== 'change') return Promise.reject(new Error('Nobody adds here.'));
    const now = rows[operation.list].find(({ Id }) => Id === operation.id);
    if (now === undefined) return Promise.reject(new StoreError('notFound', 'Gone.'));
    if (now['odata.etag'] !== operation.version) return Promise.reject(new StoreError('conflict', 'Stale.', { status: 412 }));
    return Promise.resolve({ version: replace(operation.list, operation.id, operation.values) });
  };
  const editing: Editing = {
    write,
    writeAll: (operations) => Promise.all(operations.map((operation) => write(operation).then((written) => ({ kind: 'done', written } as const), (error: StoreError) => ({ kind: 'failed', error } as const)))),
    findPeople: () => Promise.resolve([]),
    ensurePerson: () => Promise.reject(new Error('Nobody is ensured here.')),
    ensurePeople: () => Promise.resolve([]),
    recycled: () => Promise.resolve([])
  };
  return store;
}

/** An organisation as REST gives it. */
export function organisationItem(id: number, name: string, more: Item = {}): Item {
  return { Id: id, Title: name, Reference: `O-${String(id).padStart(4, '0')}`, Sector: 'Police', Significant: false, Compact: false, Modified: '2026-10-05T13:05:00Z', ...more };
}

function row(item: Item): Item {
  return { 'odata.etag': '"v,1"', Modified: '2026-10-05T13:05:00Z', Editor: { Id: 7, Title: 'Carys Bevan' }, ...item };
}

function matches(item: Item, filter: string): boolean {
  const [, column, id] = /^(\w+?)(?:Id)? eq (\d+)$/.exec(filter) ?? [];
  if (column === undefined) return true;
  if (filter.startsWith('Id ')) return item.Id === Number(id);
  return (item[column] as { readonly Id?: number } | undefined)?.Id === Number(id);
}

/** A lookup is written as `OrganisationId` and read as `Organisation`. */
function expanded({ OrganisationId, ...values }: Item, rows: Record<string, Item[]>): Item {
  return OrganisationId === undefined ? values : { ...values, Organisation: { Id: OrganisationId, Title: rows.Organisations.find(({ Id }) => Id === OrganisationId)?.Title } };
}
