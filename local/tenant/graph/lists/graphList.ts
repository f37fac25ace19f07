import type { List } from '../../lists/list';
import type { RequestContext } from '../../requestContext';
import { siteId } from '../sites/findSite';

export function graphList(context: RequestContext, list: List): object {
  const modified = context.database.get<{ item_modified: string }>('SELECT item_modified FROM lists WHERE key = ?', list.key)?.item_modified ?? list.created;
  const eTag = `"${list.id},${list.version}"`;
  return {
    '@odata.etag': eTag, createdDateTime: list.created, description: list.description, eTag, id: list.id, lastModifiedDateTime: modified,
    name: list.url.split('/').pop() ?? '', webUrl: context.origin + list.url, displayName: list.title,
    parentReference: { siteId: siteId(context, list.web) },
    list: { contentTypesEnabled: list.contentTypesEnabled, hidden: list.hidden, template: list.baseTemplate === 101 ? 'documentLibrary' : 'genericList' }
  };
}
