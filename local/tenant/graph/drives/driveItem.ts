import { lengthOf } from '../../files/libraryFiles';
import { etagOf, guidOf, idOf, versionLabel, type ItemRow } from '../../items/storedItem';
import type { List } from '../../lists/list';
import { leafOf } from '../../query/items/derivedValue';
import type { RequestContext } from '../../requestContext';
import { siteId } from '../sites/findSite';

/** Graph's ids of libraries and files are letters and digits; here they are made of SharePoint's own. */
export const driveId = (list: List): string => `b!${list.id.replace(/-/g, '')}`;
export const driveItemId = (row: ItemRow): string => `01${guidOf(row).replace(/-/g, '').toUpperCase()}`;

export function drive(context: RequestContext, list: List): object {
  return {
    createdDateTime: list.created, description: list.description, id: driveId(list), name: list.title, webUrl: context.origin + list.url, driveType: 'documentLibrary',
    sharePointIds: { listId: list.id, siteId: list.web.id, webId: list.web.id }
  };
}

export function driveItem(context: RequestContext, list: List, row: ItemRow): object {
  const name = leafOf(row);
  return {
    createdDateTime: row.Created, cTag: `"c:{${guidOf(row).toUpperCase()}},${Number(row.owshiddenversion)}"`, eTag: etagOf(row), id: driveItemId(row), lastModifiedDateTime: row.Modified, name,
    size: lengthOf(context, list, row), webUrl: `${context.origin}${list.url}/${encodeURIComponent(name)}`, file: { mimeType: 'application/octet-stream' },
    parentReference: { driveId: driveId(list), driveType: 'documentLibrary', siteId: siteId(context, list.web) },
    publication: { level: 'published', versionId: versionLabel(Number(row._UIVersion)) },
    sharepointIds: { listId: list.id, listItemId: String(idOf(row)), listItemUniqueId: guidOf(row) }
  };
}
