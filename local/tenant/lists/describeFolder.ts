import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import type { List } from './list';

/** The list's root folder: where it is. */
export function describeFolder(context: RequestContext, list: List): Described {
  return {
    type: 'SP.Folder',
    path: `Web/Lists(guid'${list.id}')/RootFolder`,
    properties: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, IsWOPIEnabled: false, ItemCount: context.items.count(list), Name: list.url.slice(list.url.lastIndexOf('/') + 1),
      ProgID: null, ServerRelativeUrl: list.url, TimeCreated: list.created, TimeLastModified: list.created, UniqueId: list.id, WelcomePage: ''
    }
  };
}
