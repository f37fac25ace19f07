import { hasArguments, numberArgument, textArgument, type Input, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { describeGroup, describeUser } from '../principals/describePrincipal';
import { principalTypes, type Principal } from '../principals/principals';
import type { Answer } from '../protocol/answer';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { userResource } from '../users/usersResource';

export function siteGroupsResource(context: RequestContext, segment: Segment): Resource {
  const byId = (below: Segment): Resource => groupResource(context, found(context.principals.byId(numberArgument(below, 'id'))));
  if (hasArguments(segment)) return byId(segment);
  const byName = (below: Segment): Resource => groupResource(context, found(context.principals.groupByName(textArgument(below, 'name'))));
  return {
    children: {
      getbyid: byId,
      getbyname: byName,
      removebyid: (below) => ({ operations: { POST: removing(context, found(context.principals.byId(numberArgument(below, 'id')))) } }),
      removebyloginname: (below) => ({ operations: { POST: removing(context, found(context.principals.groupByName(textArgument(below, 'loginName')))) } })
    },
    operations: {
      GET: readsAll('BrowseUserInfo', context.web, 'SP.ApiData.Groups', () => context.principals.groups().map((group) => describeGroup(context, group))),
      POST: { right: 'ManagePermissions', on: context.web, run: (input) => addGroup(context, input) }
    }
  };
}

function groupResource(context: RequestContext, group: Principal): Resource {
  const { web } = context;
  const described = (): ReturnType<typeof describeGroup> => describeGroup(context, group);
  const update: Operation = {
    right: 'ManagePermissions',
    on: web,
    run: ({ json }) => {
      const { title, description } = groupBody(json());
      context.principals.rename(group, title ?? group.title, description ?? group.description);
      return { kind: 'nothing' };
    }
  };
  return {
    property: propertyOf('BrowseUserInfo', web, described),
    children: {
      users: (segment) => membersResource(context, group, segment),
      setuserasowner: (segment) => {
        const ownerId = numberArgument(segment, 'ownerId');
        return { operations: { POST: { right: 'ManagePermissions', on: web, run: () => setOwner(context, group, ownerId) } } };
      }
    },
    operations: { GET: reads('BrowseUserInfo', web, described), MERGE: update, DELETE: removing(context, group) }
  };
}

function membersResource(context: RequestContext, group: Principal, segment: Segment): Resource {
  const { web, principals } = context;
  const member = (matches: (principal: Principal) => boolean): Principal => {
    const one = principals.members(group).find(matches);
    if (one === undefined) throw errors.userNotFound();
    return one;
  };
  const leaving = (who: () => Principal): Operation => ({
    right: 'ManagePermissions',
    on: web,
    run: () => {
      principals.removeMember(group, who().id);
      return { kind: 'nothing', status: 200 };
    }
  });
  if (hasArguments(segment)) {
    const login = textArgument(segment, 'loginName');
    return userResource(context, member((one) => one.loginName.toLowerCase() === login.toLowerCase()));
  }
  return {
    children: {
      getbyid: (below) => userResource(context, member((one) => one.id === numberArgument(below, 'id'))),
      removebyid: (below) => {
        const id = numberArgument(below, 'id');
        return { operations: { POST: leaving(() => member((one) => one.id === id)) } };
      },
      removebyloginname: (below) => {
        const login = textArgument(below, 'loginName').toLowerCase();
        return { operations: { POST: leaving(() => member((one) => one.loginName.toLowerCase() === login)) } };
      }
    },
    operations: {
      GET: readsAll('BrowseUserInfo', web, 'SP.ApiData.Users', () => principals.members(group).map((one) => describeUser(context, one.id))),
      POST: { right: 'ManagePermissions', on: web, run: (input) => addMember(context, group, input) }
    }
  };
}

function addMember(context: RequestContext, group: Principal, { json }: Input): Answer {
  const login = json().LoginName;
  if (typeof login !== 'string' || login === '') throw errors.missingArgument('LoginName');
  const user = context.principals.ensure(login);
  if (user === undefined) throw errors.userUnresolved(login);
  context.principals.addMember(group, user);
  return { kind: 'entity', status: 201, entity: projected(describeUser(context, user.id), { select: [], expand: [] }) };
}

function addGroup(context: RequestContext, { json }: Input): Answer {
  const { title, description } = groupBody(json());
  if (title === undefined || title.trim() === '') throw errors.missingArgument('Title');
  if (context.principals.groupByName(title) !== undefined) throw errors.groupTaken();
  const group = context.principals.add({ loginName: title, title, type: principalTypes.siteGroup, description: description ?? null, ownerId: context.caller.userId });
  return { kind: 'entity', status: 201, entity: projected(describeGroup(context, group), { select: [], expand: [] }) };
}

function groupBody(body: Readonly<Record<string, unknown>>): { title?: string; description?: string } {
  const flags = ['AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'AutoAcceptRequestToJoinLeave', 'OnlyAllowMembersViewMembership', 'RequestToJoinLeaveEmailSetting'];
  for (const name of Object.keys(body)) {
    if (!['Title', 'Description', '__metadata', ...flags].includes(name) && !name.startsWith('odata.')) throw errors.noSuchProperty(name, 'SP.Group');
  }
  const { Title, Description } = body;
  return { ...(typeof Title === 'string' ? { title: Title } : {}), ...(typeof Description === 'string' ? { description: Description } : {}) };
}

function setOwner(context: RequestContext, group: Principal, ownerId: number): Answer {
  if (context.principals.byId(ownerId) === undefined) throw errors.userNotFound();
  context.database.run('UPDATE principals SET owner_id = ? WHERE id = ?', ownerId, group.id);
  return { kind: 'void', name: 'SetUserAsOwner' };
}

function removing(context: RequestContext, group: Principal): Operation {
  return {
    right: 'ManagePermissions',
    on: context.web,
    run: () => {
      context.principals.remove(group);
      return { kind: 'nothing', status: 200 };
    }
  };
}

function found(principal: Principal | undefined): Principal {
  if (principal === undefined || principal.type !== principalTypes.siteGroup) throw errors.groupNotFound();
  return principal;
}
