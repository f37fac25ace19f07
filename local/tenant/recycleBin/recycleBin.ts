import { randomUUID } from 'node:crypto';
import { isoSeconds } from '../clock/clock';
import { idOf, type ItemRow } from '../items/storedItem';
import { refuseTakenName } from '../files/libraryFiles';
import { isLibrary, type List } from '../lists/list';
import { leafOf } from '../query/items/derivedValue';
import { errors } from '../protocol/errors';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import type { Row } from '../storage/database';
import { itemsTable } from '../storage/columns';

interface Recycled {
  readonly id: string;
  readonly list_key: number;
  readonly item_id: number;
  readonly title: string;
  readonly deleted: string;
  readonly deleted_by: number;
  readonly item: string;
}

/** Out of the list, with its versions kept; the answer is where it is now. */
export function recycle(context: RequestContext, list: List, row: ItemRow): string {
  const id = randomUUID();
  context.database.transaction(() => {
    context.database.run(
      'INSERT INTO recycle_bin (id, web_id, list_key, item_id, title, deleted, deleted_by, item) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      id, list.web.id, list.key, idOf(row), isLibrary(list) ? leafOf(row) : String(row.Title ?? ''), isoSeconds(context.now), context.caller.userId, JSON.stringify(row)
    );
    context.database.run(`DELETE FROM ${itemsTable(list)} WHERE "ID" = ?`, idOf(row));
    context.database.run('UPDATE lists SET item_deleted = ?1, item_modified = ?1 WHERE key = ?2', isoSeconds(context.now), list.key);
  });
  return id;
}

/** People see what they deleted themselves; the site's owners see all of it. */
export function recycledItems(context: RequestContext): Recycled[] {
  const { caller } = context;
  return context.database
    .all<Recycled>('SELECT * FROM recycle_bin WHERE web_id = ? ORDER BY deleted DESC, rowid DESC', context.web.id)
    .filter((item) => caller.siteAdmin || item.deleted_by === caller.userId);
}

export function recycledItem(context: RequestContext, id: string): Recycled {
  const found = recycledItems(context).find((item) => item.id === id.replace(/[{}]/g, '').toLowerCase());
  if (found === undefined) throw errors.nothingToRestore();
  return found;
}

/** Back with the same id. A value that has become unique to another item meanwhile refuses it. */
export function restore(context: RequestContext, recycled: Recycled): void {
  const list = listOf(context, recycled);
  const row = JSON.parse(recycled.item) as Row;
  context.database.transaction(() => {
    context.items.refuseDuplicates(list, row, recycled.item_id);
    if (isLibrary(list)) refuseTakenName(context, list, leafOf(row));
    context.items.insert(list, row);
    context.items.touch(list, isoSeconds(context.now));
    context.database.run('DELETE FROM recycle_bin WHERE id = ?', recycled.id);
  });
}

export function destroy(context: RequestContext, recycled: Recycled): void {
  context.database.transaction(() => {
    context.database.run('DELETE FROM versions WHERE list_key = ? AND item_id = ?', recycled.list_key, recycled.item_id);
    context.database.run('DELETE FROM attachments WHERE list_key = ? AND item_id = ?', recycled.list_key, recycled.item_id);
    context.database.run('DELETE FROM files WHERE list_key = ? AND item_id = ?', recycled.list_key, recycled.item_id);
    context.database.run('DELETE FROM recycle_bin WHERE id = ?', recycled.id);
  });
}

export function describeRecycled(context: RequestContext, recycled: Recycled): Described {
  const by = context.principals.byId(recycled.deleted_by);
  const row = JSON.parse(recycled.item) as Row;
  const author = context.principals.byId(Number(row.Author));
  const leaf = leafOf(row);
  const directory = listOf(context, recycled).url.slice(1);
  return {
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin(guid'${recycled.id}')`,
    properties: {
      AuthorEmail: author?.email ?? '', AuthorName: author?.title ?? '', DeletedByEmail: by?.email ?? '', DeletedByName: by?.title ?? '', DeletedDate: recycled.deleted,
      DeletedDateLocalFormatted: recycled.deleted, DirName: directory, DirNamePath: { DecodedUrl: directory }, Id: recycled.id, ItemState: 1, ItemType: typeof row.FileLeafRef === 'string' ? 1 : 3,
      LeafName: leaf, LeafNamePath: { DecodedUrl: leaf }, Size: '0', Title: recycled.title
    }
  };
}

export function listOf(context: RequestContext, recycled: Recycled): List {
  const list = context.catalogue.inWeb(context.web).find(({ key }) => key === recycled.list_key);
  if (list === undefined) throw errors.listIdNotFound();
  return list;
}
