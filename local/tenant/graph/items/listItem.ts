import { isLibrary, type List } from '../../lists/list';
import { contentTypeOf } from '../../items/itemStore';
import { ownColumn } from '../../query/ownColumn';
import { leafOf } from '../../query/items/derivedValue';
import type { QueryColumn } from '../../query/column';
import type { RequestContext } from '../../requestContext';
import type { Row, SqlValue } from '../../storage/database';
import { graphErrors } from '../graphError';
import { siteId } from '../sites/findSite';
import { selectedNames } from './expandedFields';

/** Read of every item, under these names, whatever is asked for. */
export function keptColumns(list: List): ReadonlyMap<string, QueryColumn> {
  return new Map(['ID', 'GUID', 'owshiddenversion', '_UIVersion', 'FileLeafRef', 'Created', 'Modified', 'Author', 'Editor'].flatMap((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    const column = field && ownColumn(field, { name });
    return column === undefined ? [] : [[`item ${name}`, column] as const];
  }));
}

/** The row's own names without the mark that keeps them apart from selected columns. */
export const keptOf = (row: Row): Row => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (name.startsWith('item ') ? [[name.slice(5), value]] : [])));

/** An item without its fields. `$select` chooses among its properties; its ETag is always there. */
export function listItem(context: RequestContext, list: List, kept: Row, select: string | null): Record<string, unknown> {
  const eTag = `"${String(kept.GUID)},${Number(kept.owshiddenversion)}"`;
  const item: Record<string, unknown> = {
    createdDateTime: kept.Created, eTag, id: String(kept.ID), lastModifiedDateTime: kept.Modified, webUrl: `${context.origin}${list.url}/${encodeURIComponent(leafOf(kept))}`,
    createdBy: identityOf(context, kept.Author), lastModifiedBy: identityOf(context, kept.Editor),
    parentReference: { siteId: siteId(context, list.web) }, contentType: { id: contentTypeOf(list), name: isLibrary(list) ? 'Document' : 'Item' }
  };
  if (select === null) return { '@odata.etag': eTag, ...item };
  const names = selectedNames(select).filter((name) => name !== 'fields');
  const strange = names.find((name) => !Object.hasOwn(item, name));
  if (strange !== undefined) throw graphErrors.noSuchProperty(strange, 'microsoft.graph.listItem');
  return { '@odata.etag': eTag, ...Object.fromEntries(names.map((name) => [name, item[name]])) };
}

/** Somebody of the directory has its id; an application has one of its own, beside a user without any. */
export function identityOf({ principals }: RequestContext, id: SqlValue): object {
  const { email = '', oid = null, title = '', loginName = '' } = principals.byId(Number(id)) ?? {};
  if (loginName.startsWith('i:0i.t|')) return { application: { id: oid, displayName: title }, user: { displayName: title } };
  return { user: { ...(email === '' ? {} : { email }), ...(oid === null ? {} : { id: oid }), displayName: title } };
}
