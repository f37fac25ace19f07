import type { Field } from '../lists/field';
import { fieldNamed } from '../lists/list';
import { shownPart, type ListOfId } from '../query/otherColumn';
import { columnSql, itemsTable } from '../storage/columns';
import type { Database, SqlValue } from '../storage/database';

/** What a column of several references shows for its ids: the title, of people with the address. */
export function shownFor(database: Database, field: Field, ids: readonly number[], listOfId: ListOfId): ReadonlyMap<number, readonly SqlValue[]> {
  const sql = field.type === 'User' ? 'SELECT id, title, email FROM principals WHERE id IN (SELECT value FROM json_each(?))' : lookupSql(field, listOfId);
  if (sql === undefined || ids.length === 0) return new Map();
  const rows = database.all<{ id: number; title: SqlValue; email?: SqlValue }>(sql, JSON.stringify(ids));
  return new Map(rows.map(({ id, title, email }) => [id, [title, email ?? null]]));
}

function lookupSql(field: Field, listOfId: ListOfId): string | undefined {
  const other = field.lookupList === null ? undefined : listOfId(field.lookupList);
  const shown = other && fieldNamed(other, shownPart(field));
  return other && shown && `SELECT t."ID" AS id, ${columnSql(shown)} AS title FROM ${itemsTable(other)} AS t WHERE t."ID" IN (SELECT value FROM json_each(?))`;
}
