import { hasArguments, numberArgument, textArgument, type Input, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { PermissionKind } from '../permissions/permissionMask';
import { describeGroup, describeUser } from '../principals/describePrincipal';
import { principalTypes, type Principal } from '../principals/principals';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';

/** `siteUsers`: whoever the site has seen. */
export function siteUsersResource(context: RequestContext, segment: Segment): Resource {
  const byLogin = (below: Segment): Resource => userResource(context, found(context.principals.byLoginName(textArgument(below, 'loginName'))));
  if (hasArguments(segment)) return byLogin(segment);
  return {
    children: {
      getbyloginname: byLogin,
      getbyemail: (below) => userResource(context, found(context.principals.byEmail(textArgument(below, 'email')))),
      getbyid: (below) => userResource(context, found(context.principals.byId(numberArgument(below, 'id'))))
    },
    operations: { GET: readsAll('BrowseUserInfo', context.web, 'SP.ApiData.Users', () => context.principals.users().map((user) => describeUser(context, user.id))) }
  };
}

export function userById(context: RequestContext, segment: Segment): Resource {
  return userResource(context, found(context.principals.byId(numberArgument(segment, 'id'))));
}

/** Anybody may ask who they are themselves. */
export function currentUserResource(context: RequestContext): Resource {
  return userResource(context, found(context.principals.byId(context.caller.userId)), 'any');
}

/** `ensureuser {logonName}`: the site knows them from now on. */
export function ensureUserResource(context: RequestContext): Resource {
  const run = ({ json }: Input): ReturnType<Operation['run']> => {
    const { logonName } = json();
    if (typeof logonName !== 'string' || logonName === '') throw errors.missingArgument('logonName');
    const user = context.principals.ensure(logonName);
    if (user === undefined) throw errors.userUnresolved(logonName);
    return { kind: 'entity', entity: projected(describeUser(context, user.id), { select: [], expand: [] }) };
  };
  return { operations: { POST: { right: 'BrowseUserInfo', on: context.web, run } } };
}

export function userResource(context: RequestContext, user: Principal, right: PermissionKind | 'any' = 'BrowseUserInfo'): Resource {
  const { web, principals } = context;
  const described = (): ReturnType<typeof describeUser> => describeUser(context, user.id);
  const groups = (): ReturnType<typeof describeGroup>[] => {
    const standing = principals.standingFor(user);
    return principals.groups().filter((group) => standing.includes(group.id)).map((group) => describeGroup(context, group));
  };
  const remove: Operation = {
    right: 'ManageWeb',
    on: web,
    run: () => {
      principals.remove(user);
      return { kind: 'nothing', status: 200 };
    }
  };
  return {
    property: propertyOf(right, web, described),
    children: {
      groups: () => ({ operations: { GET: readsAll(right, web, 'SP.ApiData.Groups', groups) } })
    },
    operations: { GET: reads(right, web, described), DELETE: remove }
  };
}

function found(principal: Principal | undefined): Principal {
  if (principal === undefined || principal.type === principalTypes.siteGroup) throw errors.userNotFound();
  return principal;
}
