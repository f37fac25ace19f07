import { HeldItem, itemKey, ItemName } from '../../domain/bulk/heldItem';
import { HeldListName, heldListNames, heldLists } from '../../domain/bulk/heldList';
import { PersonRef } from '../../domain/partnership/entry';
import { FieldSpec, FieldValues } from '../../domain/record/fieldSpec';
import { FieldValue } from '../../domain/record/fieldValue';
import { ItemRow } from '../itemRow';
import { readValues } from '../record/readValues';
import { nameColumn, oidColumn, RecordColumns } from '../record/recordColumns';
import type { Item, ItemQuery, ListStore } from '../stores/listStore';
import { heldColumns } from './heldColumns';

const itemsAtOnce = 2000;
/** A longer filter would not fit into an address. */
const idsAtOnce = 60;
/** Above it, reading the list as a whole takes fewer requests. */
const mostById = 4 * idsAtOnce;

/** All items of a list, with the version that a change of each has to name. */
export async function heldItems(store: ListStore, list: HeldListName): Promise<readonly HeldItem[]> {
  const found: HeldItem[] = [];
  for (let after = 0; ;) {
    const page = await store.items(heldColumns[list].record.list, { ...queryOfHeld(list), top: itemsAtOnce, after });
    found.push(...page.map((item) => heldItem(list, item)));
    if (page.length < itemsAtOnce) return found;
    after = found[found.length - 1].id;
  }
}

/** Those of them that are still there, in no particular order. */
async function heldItemsOf(store: ListStore, list: HeldListName, ids: readonly number[]): Promise<readonly HeldItem[]> {
  if (ids.length > mostById) {
    const wanted = new Set(ids);
    return (await heldItems(store, list)).filter(({ id }) => wanted.has(id));
  }
  const found: HeldItem[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const filter = ids.slice(start, start + idsAtOnce).map((id) => `Id eq ${id}`).join(' or ');
    const page = await store.items(heldColumns[list].record.list, { ...queryOfHeld(list), filter, top: idsAtOnce });
    found.push(...page.map((item) => heldItem(list, item)));
  }
  return found;
}

/** Items of several lists as they stand now, by `itemKey`; what has been deleted is not among them. */
export async function heldItemsNow(store: ListStore, items: readonly Pick<ItemName, 'list' | 'id'>[]): Promise<ReadonlyMap<string, HeldItem>> {
  const found = new Map<string, HeldItem>();
  for (const list of heldListNames) {
    const ids = items.filter((item) => item.list === list).map(({ id }) => id);
    for (const item of await heldItemsOf(store, list, ids)) found.set(itemKey(item), item);
  }
  return found;
}

function queryOfHeld(list: HeldListName): ItemQuery {
  const { record, select, expand } = heldColumns[list];
  const { fields } = heldLists[list];
  const people = fields.filter(({ kind }) => kind === 'person').map(({ name }) => record.columns[name]);
  const plain = fields.filter(({ kind }) => kind !== 'person').map(({ name }) => record.columns[name]);
  return {
    select: [
      'Id', ...select, ...plain, ...people.flatMap((column) => [`${column}/Id`, `${column}/Title`, `${column}/EMail`, oidColumn(column), ...(record.keepsNames ? [nameColumn(column)] : [])])
    ],
    expand: [...people, ...expand],
    withVersion: true
  };
}

function heldItem(list: HeldListName, item: Item): HeldItem {
  const { record, labelOf } = heldColumns[list];
  const { fields } = heldLists[list];
  const row = new ItemRow(record.list, item);
  const values: FieldValues = { ...readValues({ ...record, fields }, row), ...unseenPeople(record, fields, row) };
  return {
    list, id: row.id, version: row.requiredText('odata.etag'), label: labelOf(item, values), values,
    entryId: typeof item.PartnershipId === 'number' ? item.PartnershipId : undefined
  };
}

/** People whom the site has never seen: the service writes their directory id and name, and cannot set the Person column. */
function unseenPeople({ columns, keepsNames }: RecordColumns, fields: readonly FieldSpec[], row: ItemRow): FieldValues {
  const unseen = keepsNames ? fields.filter(({ name, kind }) => kind === 'person' && row.person(columns[name]) === undefined) : [];
  return Object.fromEntries(unseen.map(({ name }): [string, FieldValue | undefined] => {
    const oid = row.text(oidColumn(columns[name]));
    const person: PersonRef = { id: 0, name: row.text(nameColumn(columns[name])) ?? oid ?? '', oid };
    return [name, oid === undefined ? undefined : { kind: 'person', person }];
  }));
}
