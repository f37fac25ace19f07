import type { Field } from '../lists/field';
import type { List } from '../lists/list';
import { comparedAsText, itemsTable, quoted } from './columns';
import type { Database } from './database';

/** The tables behind the lists: one each, one column per stored field, one index per indexed field. */
export function createItemsTable(database: Database, list: List): void {
  const columns = list.fields
    .filter((field) => field.stored)
    .map((field) => (field.internalName === 'ID' ? '"ID" INTEGER PRIMARY KEY' : quoted(field.internalName)));
  database.define(`CREATE TABLE ${itemsTable(list)} (${columns.join(', ')})`);
}

export function addColumn(database: Database, list: List, field: Field): void {
  if (field.stored) database.define(`ALTER TABLE ${itemsTable(list)} ADD COLUMN ${quoted(field.internalName)}`);
}

export function dropColumn(database: Database, list: List, field: Field): void {
  dropIndex(database, list, field);
  if (field.stored) database.define(`ALTER TABLE ${itemsTable(list)} DROP COLUMN ${quoted(field.internalName)}`);
}

export function createIndex(database: Database, list: List, field: Field): void {
  const column = quoted(field.internalName);
  const key = comparedAsText(field) ? `fold(${column})` : column;
  database.define(`CREATE INDEX IF NOT EXISTS ${indexName(list, field)} ON ${itemsTable(list)} (${key}, "ID")`);
}

export function dropIndex(database: Database, list: List, field: Field): void {
  database.define(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
}

export function dropItemsTable(database: Database, list: List): void {
  database.define(`DROP TABLE ${itemsTable(list)}`);
}

const indexName = (list: List, field: Field): string => quoted(`items_${list.key}_${field.internalName}`);
