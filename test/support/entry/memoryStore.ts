import type { Editing } from '../../../src/data/stores/editing';
import type { Item, ItemQuery, ListStore, SiteList } from '../../../src/data/stores/listStore';

export interface MemoryLists {
  readonly entries?: readonly Item[];
  readonly memberships?: readonly Item[];
  readonly sectors?: Readonly<Record<number, string>>;
  /** Of the entry itself. */
  readonly versions?: readonly Item[];
  readonly representatives?: readonly Item[];
  readonly notes?: readonly Item[];
  readonly forms?: readonly Item[];
  readonly restrictedForms?: readonly Item[];
  readonly actions?: readonly Item[];
  readonly decisions?: readonly Item[];
  readonly approvalSteps?: readonly Item[];
  readonly documents?: readonly Item[];
  /** Of members, by their id. */
  readonly memberVersions?: Readonly<Record<number, readonly Item[]>>;
  /** What writing answers with; without it nobody edits. */
  readonly editing?: Partial<Editing>;
  /** Without it, the reader may see the lists of the register and change nothing. */
  readonly lists?: readonly SiteList[];
  /** What a list's requests reject with, while it is there. */
  readonly failing?: { Partnerships?: Error; Memberships?: Error; Representatives?: Error; 'Restricted notes'?: Error; Submissions?: Error; 'Restricted submissions'?: Error; Actions?: Error; Decisions?: Error; 'Approval steps'?: Error; 'Governance documents'?: Error; Organisations?: Error; versions?: Error };
}

export interface MemoryStore extends ListStore {
  /** What was asked, as `list` or `versions`, in order. */
  readonly asked: string[];
  /** The same, request by request. */
  readonly requests: (readonly string[])[];
}

/** A list store that holds what a component test needs. The real one is proved against the tenant. */
export function memoryStore(lists: MemoryLists): MemoryStore {
  const asked: string[] = [];
  const requests: string[][] = [];
  let together: string[] | undefined;
  const answer = <T>(name: keyof NonNullable<MemoryLists['failing']>, value: () => T): Promise<T> => {
    asked.push(name);
    if (together === undefined) requests.push([name]);
    else together.push(name);
    const error = lists.failing?.[name];
    return error ? Promise.reject(error) : Promise.resolve(value());
  };
  const store: MemoryStore = {
    asked,
    requests,
    schema: () => Promise.reject(new Error('The panel does not ask for schemas.')),
    described: () => Promise.reject(new Error('Nobody here exports.')),
    directoryIds: () => Promise.reject(new Error('Nobody here asks who holds a role.')),
    items: (list, query) => {
      switch (list) {
        case 'Partnerships': return answer('Partnerships', () => (lists.entries ?? []).filter((entry) => isAskedFor(entry, query)));
        case 'Representatives': return answer('Representatives', () => lists.representatives ?? []);
        case 'Restricted notes': return answer('Restricted notes', () => lists.notes ?? []);
        case 'Submissions': return answer('Submissions', () => lists.forms ?? []);
        case 'Restricted submissions': return answer('Restricted submissions', () => lists.restrictedForms ?? []);
        case 'Actions': return answer('Actions', () => lists.actions ?? []);
        case 'Decisions': return answer('Decisions', () => lists.decisions ?? []);
        case 'Approval steps': return answer('Approval steps', () => lists.approvalSteps ?? []);
        case 'Governance documents': return answer('Governance documents', () => lists.documents ?? []);
        case 'Memberships': return answer('Memberships', () => lists.memberships ?? []);
        default: throw new Error(`Nobody gave this store a list ${list}.`);
      }
    },
    rows: () => answer('Organisations', () => ({ rows: Object.entries(lists.sectors ?? {}).map(([ID, Sector]) => ({ ID, Sector })) })),
    versions: (list, id) => answer('versions', () => (list === 'Partnerships' ? lists.versions ?? [] : lists.memberVersions?.[id] ?? [])),
    lists: () => Promise.resolve(lists.lists ?? []),
    inOneRequest: (read) => {
      together = [];
      const answers = read(store);
      requests.push(together);
      together = undefined;
      return answers;
    },
    files: () => Promise.reject(new Error('Nobody uploads here.')),
    editing: () => (lists.editing ? Promise.resolve(lists.editing as Editing) : Promise.reject(new Error('Nobody edits here.')))
  };
  return store;
}

function isAskedFor(entry: Item, query: ItemQuery): boolean {
  return query.filter === `Reference eq '${String(entry.Reference)}'` || query.filter === `Id eq ${String(entry.Id)}`;
}
