import type { ItemRow } from '../items/storedItem';
import type { List } from '../lists/list';
import { hasArguments, numberArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { reads, readsAll } from '../protocol/collection';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { describeVersion } from './describeVersion';

/** Newest first; the current one is the item itself. */
export function versionsResource(context: RequestContext, list: List, itemId: number, segment: Segment): Resource {
  if (hasArguments(segment)) return versionResource(context, list, itemId, numberArgument(segment, 'versionId'));
  const deleteAll: Operation = {
    right: 'DeleteVersions',
    on: list,
    run: () => {
      context.items.read(list, itemId);
      context.database.run('DELETE FROM versions WHERE list_key = ? AND item_id = ?', list.key, itemId);
      return { kind: 'void', name: 'DeleteAll' };
    }
  };
  return {
    children: {
      getbyid: (below) => versionResource(context, list, itemId, numberArgument(below, 'versionId')),
      deleteall: () => ({ operations: { POST: deleteAll } })
    },
    operations: {
      GET: readsAll('ViewVersions', list, 'SP.ApiData.ListItemVersions', () =>
        versionRows(context, list, itemId).map((row, index) => describeVersion(context, list, row, index === 0))
      )
    }
  };
}

function versionResource(context: RequestContext, list: List, itemId: number, versionId: number): Resource {
  const found = (): { row: ItemRow; isCurrent: boolean } => {
    const rows = versionRows(context, list, itemId);
    const index = rows.findIndex((row) => row._UIVersion === versionId);
    if (index < 0) throw errors.itemNotFound();
    return { row: rows[index], isCurrent: index === 0 };
  };
  const remove: Operation = {
    right: 'DeleteVersions',
    on: list,
    run: () => {
      if (found().isCurrent) throw errors.invalidArgument('You cannot delete the current version.');
      context.database.run('DELETE FROM versions WHERE list_key = ? AND item_id = ? AND ui_version = ?', list.key, itemId, versionId);
      return { kind: 'nothing', status: 200 };
    }
  };
  return {
    children: { deleteobject: () => ({ operations: { POST: remove } }) },
    operations: {
      GET: reads('ViewVersions', list, () => {
        const { row, isCurrent } = found();
        return describeVersion(context, list, row, isCurrent);
      }),
      DELETE: remove
    }
  };
}

export function versionRows(context: RequestContext, list: List, itemId: number): ItemRow[] {
  const past = context.database
    .all<{ vals: string }>('SELECT vals FROM versions WHERE list_key = ? AND item_id = ? ORDER BY ui_version DESC', list.key, itemId)
    .map(({ vals }) => JSON.parse(vals) as ItemRow);
  return [context.items.read(list, itemId), ...past];
}
