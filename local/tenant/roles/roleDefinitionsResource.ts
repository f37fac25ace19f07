import { hasArguments, numberArgument, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import { describeRole, describeRoles } from '../permissions/describeRole';
import type { BasePermissions } from '../permissions/permissionMask';
import type { RoleDefinition } from '../permissions/permissions';
import { propertyOf, reads, readsAll } from '../protocol/collection';
import { projected } from '../protocol/described';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { fold } from '../storage/fold';

/** The site's permission levels. */
export function roleDefinitionsResource(context: RequestContext, segment: Segment): Resource {
  const found = (matches: (role: RoleDefinition) => boolean): Resource => {
    const role = context.permissions.roles().find(matches);
    if (role === undefined) throw errors.roleNotFound();
    return roleResource(context, role);
  };
  const byId = (below: Segment): Resource => {
    const id = numberArgument(below, 'id');
    return found((role) => role.id === id);
  };
  if (hasArguments(segment)) return byId(segment);
  const add: Operation = {
    right: 'ManagePermissions',
    on: context.web,
    run: ({ json }) => {
      const body = json();
      const name = body.Name;
      if (typeof name !== 'string' || name.trim() === '') throw errors.missingArgument('Name');
      if (context.permissions.roles().some((role) => fold(role.name) === fold(name))) throw errors.roleTaken();
      const role = context.permissions.addRole({ name, description: '', hidden: false, order: 2147483647, kind: 0, permissions: { High: '0', Low: '0' }, ...changesOf(body) });
      return { kind: 'entity', status: 201, entity: projected(describeRole(role), { select: [], expand: [] }) };
    }
  };
  return {
    children: {
      getbyid: byId,
      getbyname: (below) => {
        const name = textArgument(below, 'name');
        return found((role) => fold(role.name) === fold(name));
      },
      getbytype: (below) => {
        const kind = numberArgument(below, 'type');
        return found((role) => role.kind === kind);
      }
    },
    operations: { GET: readsAll('Open', context.web, 'SP.ApiData.RoleDefinitions', () => describeRoles(context)), POST: add }
  };
}

function roleResource(context: RequestContext, role: RoleDefinition): Resource {
  const managing = (run: Operation['run']): Operation => ({ right: 'ManagePermissions', on: context.web, run });
  const update = managing(({ json }) => {
    refuseBuiltIn(role);
    context.permissions.writeRole({ ...role, ...changesOf(json()) });
    return { kind: 'nothing' };
  });
  const remove = managing(() => {
    refuseBuiltIn(role);
    context.permissions.removeRole(role.id);
    return { kind: 'nothing', status: 200 };
  });
  const described = (): ReturnType<typeof describeRole> => describeRole(role);
  return {
    property: propertyOf('Open', context.web, described),
    children: { deleteobject: () => ({ operations: { POST: remove } }) },
    operations: { GET: reads('Open', context.web, described), MERGE: update, DELETE: remove }
  };
}

/** Full Control and Limited Access stay as they are. */
function refuseBuiltIn(role: RoleDefinition): void {
  if (role.kind === 5 || role.kind === 1) throw errors.invalidOperation('This permission level cannot be changed.');
}

function changesOf(body: Readonly<Record<string, unknown>>): Partial<RoleDefinition> {
  const known = ['Name', 'Description', 'Order', 'BasePermissions', '__metadata', 'Hidden', 'RoleTypeKind', 'Id'];
  for (const name of Object.keys(body)) if (!known.includes(name) && !name.startsWith('odata.')) throw errors.noSuchProperty(name, 'SP.RoleDefinition');
  const { Name, Description, Order, BasePermissions } = body;
  return {
    ...(typeof Name === 'string' ? { name: Name } : {}),
    ...(typeof Description === 'string' ? { description: Description } : {}),
    ...(typeof Order === 'number' ? { order: Order } : {}),
    ...(BasePermissions === undefined ? {} : { permissions: permissionsOf(BasePermissions) })
  };
}

function permissionsOf(sent: unknown): BasePermissions {
  const { High, Low } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>;
  const isMask = (value: unknown): boolean => /^\d{1,10}$/.test(String(value));
  if (!isMask(High) || !isMask(Low)) throw errors.wrongType('Edm.Int64');
  return { High: String(High), Low: String(Low) };
}
