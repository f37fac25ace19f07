import { etagOf, guidOf, idOf, versionLabel, type ItemRow } from '../items/storedItem';
import { itemType, type List } from '../lists/list';
import type { Described } from '../protocol/described';
import { readItem } from '../query/readItems';
import { leafOf } from '../query/items/derivedValue';
import type { RequestContext } from '../requestContext';
import { lengthOf } from './libraryFiles';

export function describeFile(context: RequestContext, list: List, row: ItemRow): Described {
  const name = leafOf(row);
  const address = `${list.url}/${name}`;
  const uiVersion = Number(row._UIVersion);
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(address.replace(/'/g, "''"))}')`,
    properties: {
      CheckInComment: '', CheckOutType: 2, ContentTag: `{${guidOf(row).toUpperCase()}},${Number(row.owshiddenversion)},1`, CustomizedPageStatus: 0,
      ETag: `"{${guidOf(row).toUpperCase()}},${Number(row.owshiddenversion)}"`, Exists: true, ExistsAllowThrowForPolicyFailures: true, IrmEnabled: false,
      Length: String(lengthOf(context, list, row)), Level: 1, LinkingUri: null, LinkingUrl: '', MajorVersion: Math.floor(uiVersion / 512), MinorVersion: uiVersion % 512, Name: name,
      ServerRelativeUrl: address, TimeCreated: row.Created, TimeLastModified: row.Modified, Title: row.Title ?? null, UIVersion: uiVersion, UIVersionLabel: versionLabel(uiVersion),
      UniqueId: guidOf(row)
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: address }), ListId: () => list.id },
    navigations: { ListItemAllFields: () => describeItem(context, list, row) }
  };
}

function describeItem(context: RequestContext, list: List, row: ItemRow): Described {
  const answer = readItem(context, list, idOf(row), new URLSearchParams());
  const properties = answer.kind === 'entity' ? answer.entity.properties : {};
  return { type: itemType(list), path: `Web/Lists(guid'${list.id}')/Items(${idOf(row)})`, etag: etagOf(row), properties };
}
