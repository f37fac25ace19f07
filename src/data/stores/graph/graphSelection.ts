import type { Item } from '../listStore';
import type { Editor, ServiceQuery } from '../serviceStore';
import { StoreError } from '../storeError';
import { holdsSeveral, isReference, referenceOf, type GraphColumn } from './graphColumns';

export interface GraphItem {
  readonly '@odata.etag': string;
  readonly lastModifiedBy?: { readonly user?: { readonly id?: string; readonly displayName?: string } };
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What else must be read of the items that a lookup refers to. */
export interface Joined {
  readonly column: string;
  readonly listId: string;
  readonly parts: readonly string[];
}

/** What a selection in REST's names means to Graph. */
export interface GraphSelection {
  readonly names: readonly string[];
  readonly joins: readonly Joined[];
  /** `joined`: of each join, the other list's items by their id. */
  readonly item: (found: GraphItem, joined: ReadonlyMap<string, ReadonlyMap<number, Item>>) => Item;
}

interface Property {
  readonly names: readonly string[];
  readonly join?: Joined;
  readonly read: (fields: GraphItem['fields'], joined: ReadonlyMap<string, ReadonlyMap<number, Item>>) => Item;
}

export function graphSelection(select: readonly string[], columns: ReadonlyMap<string, GraphColumn>, { withVersion, withEditor }: Pick<ServiceQuery, 'withVersion' | 'withEditor'> = {}): GraphSelection {
  const parts = new Map<string, string[]>();
  for (const [column, part] of select.map((name) => name.split('/'))) parts.set(column, [...parts.get(column) ?? [], ...(part === undefined ? [] : [part])]);
  const properties = Array.from(parts).map(([name, of]) => (of.length === 0 ? plain(name, columns) : expanded(name, of, columns)));
  return {
    names: Array.from(new Set(properties.flatMap(({ names }) => names))),
    joins: properties.flatMap(({ join }) => join ?? []),
    item: (found, joined) => ({
      ...(withVersion === true && { 'odata.etag': found['@odata.etag'] }), ...(withEditor === true && { lastEditor: editorOf(found) }),
      ...Object.assign({}, ...properties.map(({ read }) => read(found.fields, joined))) as Item
    })
  };
}

/** The service itself, as any application, has no id of a person. */
function editorOf({ lastModifiedBy }: GraphItem): Editor | null {
  const { id, displayName = '' } = lastModifiedBy?.user ?? {};
  return id === undefined ? null : { oid: id, name: displayName };
}

/** Graph leaves out what is empty, and REST says null. */
function plain(name: string, columns: ReadonlyMap<string, GraphColumn>): Property {
  if (name === 'Id' || name === 'ID') return { names: ['id'], read: ({ id }) => ({ Id: Number(id), ID: Number(id) }) };
  const reference = referenceOf(columns, name);
  if (reference === undefined) return { names: [name], read: (fields) => ({ [name]: fields[name] ?? null }) };
  if (holdsSeveral(reference)) return { names: [reference.name], read: (fields) => ({ [name]: idsIn(fields[reference.name]) }) };
  return { names: [`${reference.name}LookupId`], read: (fields) => ({ [name]: idIn(fields, reference.name) ?? null }) };
}

/** The id and what the column shows are in the item itself; of a person Graph tells no more, and of a lookup the other list does. */
function expanded(name: string, parts: readonly string[], columns: ReadonlyMap<string, GraphColumn>): Property {
  const column = columns.get(name);
  if (column === undefined || !isReference(column) || holdsSeveral(column)) throw new StoreError('refused', `${name} is no column that refers to one person or item.`, { status: 400 });
  const shown = column.lookup?.columnName ?? 'Title';
  const others = column.lookup === undefined ? [] : parts.filter((part) => part !== 'Id' && part !== shown);
  return {
    names: [`${name}LookupId`, name],
    ...(column.lookup !== undefined && others.length > 0 && { join: { column: name, listId: column.lookup.listId, parts: others } }),
    read: (fields, joined) => {
      const id = idIn(fields, name);
      if (id === undefined) return {};
      const known: Item = { ...joined.get(name)?.get(id), Id: id, [shown]: fields[name] ?? null };
      return { [name]: Object.fromEntries(parts.flatMap((part) => (part in known ? [[part, known[part]]] : []))) };
    }
  };
}

function idIn(fields: GraphItem['fields'], column: string): number | undefined {
  const id = fields[`${column}LookupId`];
  return id === undefined || id === null ? undefined : Number(id);
}

function idsIn(value: unknown): readonly number[] {
  return ((value ?? []) as readonly { LookupId: number }[]).map(({ LookupId }) => LookupId);
}
