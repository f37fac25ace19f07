import type { Editing, Outcome, Write } from '../../../src/data/stores/editing';
import type { Item, ItemQuery, ListStore, SiteList } from '../../../src/data/stores/listStore';
import { StoreError } from '../../../src/data/stores/storeError';

/** Lists by title, as REST gives their items. */
export type MemoryItems = Record<string, Item[]>;

export interface MemoryHoldings extends ListStore {
  readonly items: ListStore['items'];
  readonly written: Write[];
  /** Numbers of the batches, from 1, that get no answer. */
  lost: readonly number[];
}

/** Lists that can be read and changed in batches. The real client is proved against the tenant. */
export function memoryHoldings(lists: MemoryItems, mayChange: readonly string[] = Object.keys(lists)): MemoryHoldings {
  let batches = 0;
  const store: MemoryHoldings = {
    written: [],
    lost: [],
    schema: () => Promise.reject(new Error('Nobody asks for the schema here.')),
    described: () => Promise.reject(new Error('Nobody here exports.')),
    directoryIds: () => Promise.reject(new Error('Nobody here asks who holds a role.')),
    rows: () => Promise.reject(new Error('Nobody asks for rows here.')),
    versions: () => Promise.resolve([]),
    items: (list, query) => Promise.resolve(wanted(lists[list] ?? [], query)),
    inOneRequest: (read) => read(store),
    lists: () => Promise.resolve(Object.keys(lists).map((title) => siteList(title, mayChange.includes(title)))),
    files: () => Promise.reject(new Error('Nobody uploads here.')),
    editing: () => Promise.resolve(editing)
  };
  const editing: Editing = {
    write: () => Promise.reject(new Error('Everything goes in batches.')),
    writeAll: (operations) => Promise.resolve(store.lost.includes(++batches) ? operations.map(noAnswer) : operations.map(carryOut)),
    findPeople: () => Promise.resolve([{ oid: 'oid-huw', loginName: 'huw', name: 'Huw Price', mail: 'huw@council.example' }]),
    ensurePerson: () => Promise.resolve({ id: 8, name: 'Huw Price' }),
    ensurePeople: () => Promise.resolve([]),
    recycled: () => Promise.resolve([])
  };
  return store;

  function carryOut(write: Write): Outcome {
    store.written.push(write);
    if (write.kind !== 'change') return noAnswer();
    const items = lists[write.list];
    const at = items.findIndex(({ Id }) => Id === write.id);
    if (items[at]['odata.etag'] !== write.version) return { kind: 'failed', error: new StoreError('conflict', 'Later version', { status: 412 }) };
    items[at] = { ...items[at], ...write.values, 'odata.etag': `${write.version}+` };
    return { kind: 'done', written: {} };
  }
}

function noAnswer(): Outcome {
  return { kind: 'failed', error: new StoreError('unavailable', 'No answer') };
}

function wanted(items: readonly Item[], { filter, after = 0, top = 5000 }: ItemQuery): readonly Item[] {
  const ids = filter?.match(/\d+/g)?.map(Number);
  return items.filter(({ Id }) => (ids === undefined || ids.includes(Number(Id))) && Number(Id) > after).slice(0, top);
}

function siteList(title: string, may: boolean): SiteList {
  return {
    title, rights: { add: may, change: may, recycle: may }, choices: { Service: ['Finance', 'Housing', 'Public Protection'], Directorate: ['Corporate Services', 'Education'], Stage: ['Running', 'Review'] }
  };
}

export function heldEntry(id: number, changes: Item = {}): Item {
  return {
    'odata.etag': `"e,${id}"`, Id: id, Title: `Entry ${id}`, NameCy: `Cofnod ${id}`, Reference: `P-${String(id).padStart(4, '0')}`, Stage: 'Running', Service: 'Housing', Directorate: 'Education',
    StartDate: null, ClosedDate: null, LeadOfficer: { Id: 7, Title: "Siân O'Brien" }, LeadOfficerOid: 'oid-sian', ...changes
  };
}

export function heldRole(id: number, changes: Item = {}): Item {
  return {
    'odata.etag': `"r,${id}"`, Id: id, Title: 'Head of Service, Housing', Role: 'Head of Service', Service: 'Housing', Directorate: 'Education', FromDate: '2021-03-31T23:00:00Z', ToDate: null,
    Holder: { Id: 7, Title: "Siân O'Brien" }, HolderOid: 'oid-sian', HolderName: "Siân O'Brien", ...changes
  };
}
