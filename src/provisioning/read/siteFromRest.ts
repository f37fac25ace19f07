import { ActualSite } from '../site/actualSite';
import { collection, flag, Json, number, object, text } from './json';
import { assignmentFromRest } from './listFromRest';

/** What one GET of the web asks for. People of groups are read only when members are to be added. */
export function webQuery(withMembers: boolean): { readonly select: readonly string[]; readonly expand: readonly string[] } {
  return {
    select: [
      'Url', 'ServerRelativeUrl', 'Title', 'RegionalSettings/TimeZone', 'CurrentUser/Id', 'CurrentUser/Title', 'CurrentUser/LoginName', 'CurrentUser/IsSiteAdmin',
      'CurrentUser/Groups/Title', 'RoleDefinitions/Id', 'RoleDefinitions/Name', 'RoleDefinitions/RoleTypeKind', 'RoleDefinitions/BasePermissions', 'SiteGroups/Id',
      'SiteGroups/Title', ...(withMembers ? ['SiteGroups/Users/LoginName'] : []), 'RoleAssignments/PrincipalId', 'RoleAssignments/Member/Title',
      'RoleAssignments/Member/LoginName', 'RoleAssignments/RoleDefinitionBindings/Id', 'RoleAssignments/RoleDefinitionBindings/Name',
      'RoleAssignments/RoleDefinitionBindings/RoleTypeKind'
    ],
    expand: [
      'RegionalSettings/TimeZone', 'CurrentUser', 'CurrentUser/Groups', 'RoleDefinitions', 'SiteGroups', ...(withMembers ? ['SiteGroups/Users'] : []), 'RoleAssignments',
      'RoleAssignments/Member', 'RoleAssignments/RoleDefinitionBindings'
    ]
  };
}

export function siteFromRest(row: Json): Omit<ActualSite, 'lists'> {
  const me = object(row.CurrentUser);
  const login = text(me.LoginName);
  return {
    url: text(row.Url),
    path: text(row.ServerRelativeUrl).replace(/\/$/, ''),
    title: text(row.Title),
    timeZone: number(object(object(row.RegionalSettings).TimeZone).Id),
    me: {
      id: number(me.Id),
      name: text(me.Title),
      login,
      // An app has its right from Entra, whatever the lists say.
      isSiteAdmin: flag(me.IsSiteAdmin) || login.startsWith('i:0i.t|'),
      groups: collection(me.Groups).map((group) => text(group.Title))
    },
    levels: collection(row.RoleDefinitions).map((level) => {
      const mask = object(level.BasePermissions);
      return { id: number(level.Id), name: text(level.Name), kind: number(level.RoleTypeKind), mask: { High: text(mask.High), Low: text(mask.Low) } };
    }),
    groups: collection(row.SiteGroups).map((group) => ({
      id: number(group.Id), title: text(group.Title), members: collection(group.Users).map((user) => text(user.LoginName))
    })),
    assignments: collection(row.RoleAssignments).map(assignmentFromRest)
  };
}
