import type { Field } from '../lists/field';
import type { List } from '../lists/list';
import type { SqlValue } from './database';
import { fold } from './fold';

export const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

export const itemsTable = (list: List): string => quoted(`items_${list.key}`);

/** What is read. */
export function columnSql(field: Field, alias = 't'): string {
  return `${alias}.${quoted(field.internalName)}`;
}

const textual: readonly Field['type'][] = ['Text', 'Note', 'Choice', 'Guid', 'ContentTypeId', 'File'];
export const comparedAsText = (field: Field): boolean => textual.includes(field.type);

/** What is compared and ordered by: the expression that the field's index is on. */
export function keySql(field: Field, alias = 't'): string {
  return comparedAsText(field) ? `fold(${columnSql(field, alias)})` : columnSql(field, alias);
}

/** The parameter to compare with `keySql`. */
export function keyOf(field: Field, value: SqlValue): SqlValue {
  return comparedAsText(field) && typeof value === 'string' ? fold(value) : value;
}
