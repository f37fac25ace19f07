import type { Described } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { principalTypes, type Principal } from './principals';

export const describePrincipal = (context: RequestContext, principal: Principal): Described =>
  principal.type === principalTypes.siteGroup ? describeGroup(context, principal) : user(context, principal);

export function describeUser(context: RequestContext, id: number): Described {
  const principal = context.principals.byId(id);
  if (principal === undefined) throw errors.userNotFound();
  return user(context, principal);
}

function user(context: RequestContext, principal: Principal): Described {
  const person = principal.oid === null ? undefined : context.directory.person(principal.oid);
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${principal.id})`,
    properties: {
      Id: principal.id, IsHiddenInUI: false, LoginName: principal.loginName, Title: principal.title, PrincipalType: principal.type, Email: principal.email,
      Expiration: '', IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: false, IsSiteAdmin: person?.roles.includes('owner') ?? false,
      UserId: principal.oid === null || principal.type !== principalTypes.user ? null : { NameId: principal.oid.replace(/-/g, '').slice(0, 16), NameIdIssuer: 'urn:federation:microsoftonline' },
      UserPrincipalName: principal.type === principalTypes.user ? principal.email : null
    },
    onRequest: { AadObjectId: () => (principal.oid === null ? null : { NameId: principal.oid, NameIdIssuer: 'urn:federation:microsoftonline' }) },
    navigations: {
      Groups: () =>
        context.principals.groups().filter((group) => context.principals.standingFor(principal).includes(group.id)).map((group) => describeGroup(context, group))
    }
  };
}

export function describeGroup(context: RequestContext, group: Principal): Described {
  const owner = group.ownerId === null ? undefined : context.principals.byId(group.ownerId);
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id, IsHiddenInUI: false, LoginName: group.loginName, Title: group.title, PrincipalType: principalTypes.siteGroup, AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: group.description, OnlyAllowMembersViewMembership: true,
      OwnerTitle: owner?.title ?? 'System Account', RequestToJoinLeaveEmailSetting: null
    },
    navigations: {
      Users: () => context.principals.members(group).map((member) => user(context, member)),
      Owner: () => describePrincipal(context, owner ?? group)
    }
  };
}
