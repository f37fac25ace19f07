import { fieldNamed, type List } from '../lists/list';
import type { ListCatalogue } from '../lists/listCatalogue';
import { errors } from '../protocol/errors';
import { itemsTable } from '../storage/columns';
import type { Database } from '../storage/database';
import type { ItemValues } from './itemStore';

/** A lookup or a person must point at something that is there. */
export function refuseDanglingLookups(database: Database, catalogue: ListCatalogue, list: List, values: ItemValues): void {
  for (const [name, value] of Object.entries(values)) {
    const field = fieldNamed(list, name);
    if (value === null || field === undefined || (field.type !== 'Lookup' && field.type !== 'User')) continue;
    const table = field.type === 'User' ? 'principals' : targetTable(catalogue, field.lookupList);
    const ids = field.multiple ? (JSON.parse(String(value)) as number[]) : [Number(value)];
    for (const id of ids) {
      if (table === undefined || database.get(`SELECT 1 FROM ${table} WHERE id = ?`, id) === undefined) throw errors.invalidLookup();
    }
  }
}

function targetTable(catalogue: ListCatalogue, listId: string | null): string | undefined {
  const target = listId === null ? undefined : catalogue.byId(listId);
  return target === undefined ? undefined : itemsTable(target);
}
