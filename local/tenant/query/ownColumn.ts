import type { Field } from '../lists/field';
import { fieldNamed, type List } from '../lists/list';
import { columnSql, keySql } from '../storage/columns';
import { kindOf, type QueryColumn } from './column';
import type { FieldPath } from './filter';

/** Columns that no table has: SharePoint derives them from the item, and so does the tenant. */
const derived: Readonly<Record<string, Pick<QueryColumn, 'kind' | 'read' | 'key'>>> = {
  FSObjType: number('0'),
  UniqueId: text('t."GUID"'),
  FileLeafRef: text(`t."ID" || '_.000'`),
  _UIVersionString: text(`(t."_UIVersion" / 512) || '.' || (t."_UIVersion" % 512)`)
};

/** A column of the list's own items. */
export function ownColumn(field: Field, path: FieldPath): QueryColumn | undefined {
  if (!field.stored) {
    const column = derived[field.internalName];
    return column && { path, field, indexed: false, ...column };
  }
  return {
    path, field, kind: kindOf(field), read: columnSql(field), key: keySql(field),
    // SharePoint keeps every list by ID.
    indexed: field.indexed || field.internalName === 'ID'
  };
}

function text(read: string): Pick<QueryColumn, 'kind' | 'read' | 'key'> {
  return { kind: 'text', read, key: `fold(${read})` };
}

function number(read: string): Pick<QueryColumn, 'kind' | 'read' | 'key'> {
  return { kind: 'number', read, key: read };
}

/** The ID of the items: what every order ends with. */
export function ownId(list: List): QueryColumn {
  const field = fieldNamed(list, 'ID');
  const column = field && ownColumn(field, { name: 'ID' });
  if (!column) throw new Error(`${list.title} has no ID column`);
  return column;
}
