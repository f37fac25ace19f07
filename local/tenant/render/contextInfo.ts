import type { List } from '../lists/list';
import { includes, type PermissionKind } from '../permissions/permissionMask';
import { webUrl, type RequestContext } from '../requestContext';
import { braced } from './cell';
import { noView, type RenderedView } from './renderedView';

/** RenderOptions 1: what a page needs to know around the rows. The names are SharePoint's; those of its own interface's state are left out. */
export function contextInfo(context: RequestContext, list: List, view: RenderedView): Record<string, unknown> {
  const mask = context.permissions.effective(list, context.caller);
  const may = (kind: PermissionKind): boolean => includes(mask, kind);
  const form = (name: string): string => `${webUrl(context, list.web)}/_layouts/15/listform.aspx?PageType=${name}&ListId=${encodeURIComponent(braced(list.id))}`;
  return {
    BaseViewID: '1',
    ListTemplateType: list.baseTemplate,
    listBaseType: list.baseTemplate === 101 ? 1 : 0,
    BasePermissions: { ManageLists: may('ManageLists'), ManagePersonalViews: may('ManagePersonalViews'), OpenItems: may('OpenItems') },
    CurrentUserIsSiteAdmin: context.caller.siteAdmin,
    CurrentUserId: context.caller.userId,
    ContentTypesEnabled: list.contentTypesEnabled,
    displayFormUrl: form('4'),
    editFormUrl: form('6'),
    newFormUrl: form('8'),
    HttpPath: `${webUrl(context, list.web)}/_vti_bin/owssvr.dll?CS=65001`,
    HttpRoot: webUrl(context, list.web),
    listName: braced(list.id),
    listTemplate: String(list.baseTemplate),
    ListTitle: list.title,
    listUrlDir: list.url,
    rootFolder: list.url,
    SiteTitle: list.web.title,
    verEnabled: list.versioning ? 1 : 0,
    view: braced(view.stored?.id ?? noView),
    viewTitle: view.stored?.title ?? ''
  };
}
