import { describeList } from '../lists/describeList';
import { visibleLists } from '../lists/visibleLists';
import type { Web } from '../lists/list';
import { effectivePermissions } from '../permissions/effectivePermissions';
import { describeRoleAssignments, describeRoles } from '../permissions/describeRole';
import { describeGroup, describeUser } from '../principals/describePrincipal';
import type { Described } from '../protocol/described';
import { webUrl, type RequestContext } from '../requestContext';
import { regionalSettings } from './regionalSettings';

export function describeWeb(context: RequestContext, web: Web): Described {
  return {
    type: 'SP.Web',
    path: 'Web',
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: '00000000-0000-0000-0000-000000000000', Configuration: 0, Created: web.created,
      CustomMasterUrl: `${sitePath(web)}/_catalogs/masterpage/seattle.master`, Description: web.description, DesignPackageId: '00000000-0000-0000-0000-000000000000',
      EnableMinimalDownload: false, Id: web.id, IsMultilingual: true, Language: 1033, LastItemModifiedDate: web.created, LastItemUserModifiedDate: web.created,
      MasterUrl: `${sitePath(web)}/_catalogs/masterpage/seattle.master`, NoCrawl: false, OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true,
      RecycleBinEnabled: true, ServerRelativeUrl: web.serverRelativeUrl, SiteLogoUrl: null, SyndicationEnabled: true, Title: web.title, TreeViewEnabled: false,
      UIVersion: 15, UIVersionConfigurationEnabled: false, Url: webUrl(context, web), WebTemplate: 'STS', WelcomePage: 'SitePages/Register.aspx'
    },
    onRequest: {
      EffectiveBasePermissions: () => effectivePermissions(context, web),
      HasUniqueRoleAssignments: () => true,
      SupportedUILanguageIds: () => [1033, 1106],
      WebTemplateConfiguration: () => 'STS#3'
    },
    navigations: {
      CurrentUser: () => describeUser(context, context.caller.userId),
      Lists: () => visibleLists(context).map((list) => describeList(context, list)),
      RegionalSettings: regionalSettings,
      RoleAssignments: () => describeRoleAssignments(context, web),
      RoleDefinitions: () => describeRoles(context),
      SiteGroups: () => context.principals.groups().map((group) => describeGroup(context, group)),
      SiteUsers: () => context.principals.users().map((user) => describeUser(context, user.id))
    }
  };
}

const sitePath = (web: Web): string => web.serverRelativeUrl.replace(/^\/$/, '');
