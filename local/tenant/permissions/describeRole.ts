import { describePrincipal } from '../principals/describePrincipal';
import { errors } from '../protocol/errors';
import type { Described } from '../protocol/described';
import type { RequestContext } from '../requestContext';
import { requireRight } from './requireRight';
import { isList, type RoleAssignment, type RoleDefinition, type Securable } from './permissions';

export function describeRole(role: RoleDefinition): Described {
  return {
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${role.id})`,
    properties: {
      BasePermissions: role.permissions, Description: role.description, Hidden: role.hidden, Id: role.id, Name: role.name, Order: role.order, RoleTypeKind: role.kind
    }
  };
}

export const describeRoles = (context: RequestContext): Described[] => context.permissions.roles().map(describeRole);

export function describeRoleAssignment(context: RequestContext, on: Securable, assignment: RoleAssignment): Described {
  return {
    type: 'SP.RoleAssignment',
    path: `${securablePath(on)}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
    properties: { PrincipalId: assignment.principalId },
    navigations: {
      Member: () => {
        const principal = context.principals.byId(assignment.principalId);
        if (principal === undefined) throw errors.roleAssignmentNotFound(assignment.principalId);
        return describePrincipal(context, principal);
      },
      RoleDefinitionBindings: () => context.permissions.roles().filter((role) => assignment.roleIds.includes(role.id)).map(describeRole)
    }
  };
}

/** Who may do what is itself a secret: also where it is only expanded, it takes a right. */
export function describeRoleAssignments(context: RequestContext, on: Securable): Described[] {
  requireRight(context, 'EnumeratePermissions', on);
  return context.permissions.assignments(on).map((assignment) => describeRoleAssignment(context, on, assignment));
}

export const securablePath = (on: Securable): string => (isList(on) ? `Web/Lists(guid'${on.id}')` : 'Web');
