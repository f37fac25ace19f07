import { numberArgument, textArgument, type Operation, type Resource } from '../path/resource';
import type { Segment } from '../path/tokenize';
import type { Answer } from '../protocol/answer';
import { reads, readsAll } from '../protocol/collection';
import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { describeRole, describeRoleAssignment, describeRoleAssignments, securablePath } from './describeRole';
import { effectivePermissions } from './effectivePermissions';
import { basePermissions } from './permissionMask';
import { isList, type RoleAssignment, type Securable } from './permissions';

/** What a web and a list have in common: who may do what with them. */
export function securableResources(context: RequestContext, on: Securable): NonNullable<Resource['children']> {
  const managing = (run: Operation['run']): Operation => ({ right: 'ManagePermissions', on, run });
  return {
    effectivebasepermissions: () => ({ operations: { GET: { right: 'any', on, run: () => permissionsAnswer('EffectiveBasePermissions', effectivePermissions(context, on)) } } }),
    getusereffectivepermissions: (segment) => {
      const login = textArgument(segment, 'userName');
      return { operations: { GET: { right: 'EnumeratePermissions', on, run: () => effectiveOf(context, on, login) } } };
    },
    roleassignments: (segment) => roleAssignmentsResource(context, on, segment),
    breakroleinheritance: (segment) => ({ operations: { POST: managing(() => breakInheritance(context, on, segment)) } }),
    resetroleinheritance: () => ({ operations: { POST: managing(() => resetInheritance(context, on)) } }),
    hasuniqueroleassignments: () => ({
      operations: { GET: { right: 'Open', on, run: () => ({ kind: 'value', name: 'HasUniqueRoleAssignments', value: isList(on) ? on.uniquePermissions : true }) } }
    })
  };
}

function roleAssignmentsResource(context: RequestContext, on: Securable, segment: Segment): Resource {
  if (segment.values !== undefined && segment.values.length > 0) return roleAssignmentResource(context, on, numberArgument(segment, 'principalId'));
  const managing = (run: Operation['run']): Operation => ({ right: 'ManagePermissions', on, run });
  const named = (below: Segment): { principal: number; role: number } => ({ principal: numberArgument(below, 'principalid', 0), role: numberArgument(below, 'roledefid', 1) });
  return {
    children: {
      getbyprincipalid: (below) => roleAssignmentResource(context, on, numberArgument(below, 'principalId')),
      addroleassignment: (below) => {
        const { principal, role } = named(below);
        return { operations: { POST: managing(() => assign(context, on, principal, role)) } };
      },
      removeroleassignment: (below) => {
        const { principal, role } = named(below);
        return {
          operations: {
            POST: managing(() => {
              refuseInherited(on);
              context.permissions.unassign(on, assignmentOf(context, on, principal).principalId, role);
              return { kind: 'void', name: 'RemoveRoleAssignment' };
            })
          }
        };
      }
    },
    operations: { GET: readsAll('EnumeratePermissions', on, `SP.ApiData.RoleAssignments`, () => describeRoleAssignments(context, on)) }
  };
}

function roleAssignmentResource(context: RequestContext, on: Securable, principalId: number): Resource {
  const found = (): RoleAssignment => assignmentOf(context, on, principalId);
  const remove: Operation = {
    right: 'ManagePermissions',
    on,
    run: () => {
      refuseInherited(on);
      context.permissions.unassign(on, found().principalId);
      return { kind: 'nothing', status: 200 };
    }
  };
  return {
    children: {
      roledefinitionbindings: () => ({
        operations: {
          GET: readsAll('EnumeratePermissions', on, `${securablePath(on)}/RoleDefinitionBindings`, () =>
            context.permissions.roles().filter((role) => found().roleIds.includes(role.id)).map(describeRole)
          )
        }
      }),
      deleteobject: () => ({ operations: { POST: remove } })
    },
    operations: { GET: reads('EnumeratePermissions', on, () => describeRoleAssignment(context, on, found())), DELETE: remove }
  };
}

function assignmentOf(context: RequestContext, on: Securable, principalId: number): RoleAssignment {
  const found = context.permissions.assignments(on).find((assignment) => assignment.principalId === principalId);
  if (found === undefined) throw errors.roleAssignmentNotFound(principalId);
  return found;
}

function assign(context: RequestContext, on: Securable, principalId: number, roleId: number): Answer {
  refuseInherited(on);
  if (context.principals.byId(principalId) === undefined) throw errors.roleAssignmentNotFound(principalId);
  if (context.permissions.role(roleId) === undefined) throw errors.roleNotFound();
  context.permissions.assign(on, principalId, roleId);
  return { kind: 'void', name: 'AddRoleAssignment' };
}

/** Rights that are inherited are changed where they come from. */
function refuseInherited(on: Securable): void {
  if (isList(on) && !on.uniquePermissions) throw errors.invalidOperation('This operation is not allowed on an object that inherits permissions.');
}

function breakInheritance(context: RequestContext, on: Securable, segment: Segment): Answer {
  if (!isList(on)) throw errors.invalidOperation('The top-level web has permissions of its own already.');
  const copy = (segment.named.copyroleassignments ?? segment.values?.[0] ?? true) === true;
  if (!on.uniquePermissions) {
    context.database.transaction(() => {
      context.permissions.breakInheritance(on, copy);
      const own = context.catalogue.save({ ...on, uniquePermissions: true });
      // Whoever breaks it keeps full control: nobody locks themselves out.
      if (!copy) context.permissions.assign(own, context.caller.userId, context.permissions.fullControl);
    });
  }
  return { kind: 'void', name: 'BreakRoleInheritance' };
}

function resetInheritance(context: RequestContext, on: Securable): Answer {
  if (!isList(on)) throw errors.invalidOperation('The top-level web inherits from nothing.');
  context.database.transaction(() => {
    context.permissions.clear(on);
    context.catalogue.save({ ...on, uniquePermissions: false });
  });
  return { kind: 'void', name: 'ResetRoleInheritance' };
}

function effectiveOf(context: RequestContext, on: Securable, loginName: string): Answer {
  const user = context.principals.byLoginName(loginName);
  if (user === undefined) throw errors.userNotFound();
  const siteAdmin = user.oid !== null && context.directory.person(user.oid)?.roles.includes('owner') === true;
  const mask = context.permissions.effective(on, { principals: context.principals.standingFor(user), siteAdmin });
  return permissionsAnswer('GetUserEffectivePermissions', basePermissions(mask));
}

const permissionsAnswer = (name: string, value: { High: string; Low: string }): Answer => ({ kind: 'object', name, type: 'SP.BasePermissions', value: { ...value } });
