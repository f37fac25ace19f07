import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item, ItemQuery, ListSchema, ListStore, RowQuery } from '../../../src/data/stores/listStore';
import type { ListDefinition } from '../../../src/domain/lists/listDefinition';

const list = JSON.parse(readFileSync(join(__dirname, '../../../sharepoint/lists/partnerships.json'), 'utf8')) as ListDefinition;
const typeNames: Readonly<Record<string, string>> = { DateOnly: 'DateTime', Person: 'User', Url: 'URL' };

/** Our own list definition as a store's schema. */
export function shippedSchema(itemCount: number, changed: Partial<ListSchema> = {}): ListSchema {
  return {
    itemCount,
    rights: { add: false, change: false, recycle: false },
    views: list.views.map((view, at) => ({
      id: String(at), title: view.title, name: view.url, isDefault: view.default === true, rowLimit: view.rowLimit,
      viewXml: `<View><Query>${view.query}</Query><ViewFields>${view.columns.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit Paged="TRUE">${view.rowLimit}</RowLimit></View>`
    })),
    columns: list.columns.map((column) => ({
      name: column.name, title: column.displayName, type: typeNames[column.type] ?? column.type, indexed: column.indexed ?? false, format: column.format && JSON.stringify(column.format)
    })),
    ...changed
  };
}

export interface EntryFacts {
  readonly name: string;
  readonly nameCy?: string;
  readonly kind?: string;
  readonly service?: string;
  readonly status?: string;
  readonly officer?: string;
  readonly purpose?: string;
  /** Names of member organisations. */
  readonly members?: readonly string[];
}

export interface MemoryRegister extends ListStore {
  /** What was asked, in order: `schema`, `rows`, `items Memberships` … */
  readonly asked: string[];
  readonly queries: RowQuery[];
  failing: { schema?: Error; rows?: Error; items?: Error };
  /** Rows a page beyond the view's own limit; set it to see loading go on. */
  pageSize: number;
}

/** A register of a few entries, as the store would answer. The real store is proved against the tenant. */
export function memoryRegister(entries: readonly EntryFacts[], schema: ListSchema = shippedSchema(entries.length)): MemoryRegister {
  const organisations = Array.from(new Set(entries.flatMap(({ members = [] }) => members)));
  const register: MemoryRegister = {
    asked: [], queries: [], failing: {}, pageSize: 5000,
    schema: () => answer(register, 'schema', () => schema),
    described: () => Promise.reject(new Error('Nobody here exports.')),
    directoryIds: () => Promise.reject(new Error('Nobody here asks who holds a role.')),
    rows: (_list, query) => {
      register.queries.push(query);
      return answer(register, 'rows', () => {
        const from = Number(query.page ?? 0);
        const to = from + register.pageSize;
        return { rows: entries.slice(from, to).map((facts, at) => renderedRow(facts, from + at)), next: to < entries.length ? String(to) : undefined };
      });
    },
    items: (name, query) => answer(register, 'items', () => itemsOf(name, query)),
    versions: () => Promise.resolve([]),
    lists: () => Promise.resolve([]),
    inOneRequest: () => Promise.reject(new Error('Nothing is asked for together here.')),
    files: () => Promise.reject(new Error('Nobody uploads here.')),
    editing: () => Promise.reject(new Error('Nobody edits here.'))
  };
  return register;

  function itemsOf(name: string, { after = 0 }: ItemQuery): readonly Item[] {
    if (after > 0) return [];
    if (name === 'Organisations') return organisations.map((Title, at) => ({ Id: at + 1, Title, Sector: 'Police' }));
    if (name === 'Partnerships') return entries.map(({ purpose = '' }, at) => ({ Id: at + 1, Purpose: purpose }));
    return entries.flatMap(({ members = [] }, at) => members.map((member) => ({ Id: 1, PartnershipId: at + 1, OrganisationId: organisations.indexOf(member) + 1, ToDate: null })));
  }
}

async function answer<T>(register: MemoryRegister, what: 'schema' | 'rows' | 'items', value: () => T): Promise<T> {
  register.asked.push(what);
  const error = register.failing[what];
  if (error) throw error;
  return value();
}

function renderedRow(facts: EntryFacts, at: number): Item {
  const { name, nameCy = '', kind = 'Partnership', service = 'Housing', status = 'Current', officer } = facts;
  const person = officer ? [{ id: '7', title: officer, email: 'x@y.example', sip: '', picture: '' }] : '';
  return {
    ID: String(at + 1), Reference: `P-${String(at + 1).padStart(4, '0')}`, Title: name, NameCy: nameCy, Kind: kind, Service: service, Status: status, Stage: 'Running',
    CouncilRole: 'Lead', Footprint: 'Gwent', LeadOfficer: person, SponsoringOfficer: '', NextReview: '16/11/2026', 'NextReview.': '2026-11-16T00:00:00Z',
    Statutory: 'No', 'Statutory.value': '0', GoodPractice: 'No', 'GoodPractice.value': '0', GrantFunded: 'Yes', 'GrantFunded.value': '1'
  };
}
