import type { Field } from '../lists/field';
import { fieldNamed, type List } from '../lists/list';
import { columnSql, itemsTable, keySql, quoted } from '../storage/columns';
import { kindOf, type QueryColumn } from './column';
import type { FieldPath } from './filter';
import { named } from '../protocol/named';

/** Finds the list that a lookup column refers to. */
export type ListOfId = (id: string) => List | undefined;

/** What can be read of a person: the names of the user information list, and the columns of `principals`. */
const personParts: Readonly<Record<string, string>> = {
  Id: 'id', ID: 'id', Title: 'title', EMail: 'email', Name: 'login_name', UserName: 'email', SipAddress: 'email'
};

/** SharePoint shows these types of the other list's columns through a lookup, and no others. */
const shownThroughLookup: readonly Field['type'][] = ['Text', 'Number', 'DateTime', 'Counter'];

/** A column of what a lookup or person refers to: `Assigned/Title`. Undefined when there is no such part. */
export function otherColumn(field: Field, path: FieldPath, part: string, listOfId: ListOfId): QueryColumn | undefined {
  return field.type === 'User' ? personColumn(field, path, part) : lookupColumn(field, path, part, listOfId);
}

/** What a lookup shows: the column that it was made for. */
export const shownPart = (field: Field): string => (field.type === 'User' ? 'Title' : field.lookupField ?? 'Title');

function personColumn(field: Field, path: FieldPath, part: string): QueryColumn | undefined {
  const column = named(personParts, part);
  if (column === undefined) return undefined;
  const alias = quoted(`of ${field.internalName}`);
  const read = `${alias}.${column}`;
  return {
    path, field, read, indexed: false,
    kind: column === 'id' ? 'number' : 'text',
    key: column === 'id' ? read : `fold(${read})`,
    join: `LEFT JOIN principals AS ${alias} ON ${alias}.id = ${columnSql(field)}`
  };
}

function lookupColumn(field: Field, path: FieldPath, part: string, listOfId: ListOfId): QueryColumn | undefined {
  const other = field.lookupList === null ? undefined : listOfId(field.lookupList);
  const target = other && fieldNamed(other, part === 'Id' ? 'ID' : part);
  if (!other || !target?.stored || !shownThroughLookup.includes(target.type)) return undefined;
  const alias = quoted(`of ${field.internalName}`);
  return {
    path, field, kind: kindOf(target), read: columnSql(target, alias), key: keySql(target, alias),
    // An indexed lookup helps where ids are compared; what it shows stands in the other list.
    indexed: false,
    join: `LEFT JOIN ${itemsTable(other)} AS ${alias} ON ${alias}."ID" = ${columnSql(field)}`
  };
}
