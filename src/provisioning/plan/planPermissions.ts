import { ListDefinition, Permission } from '../../domain/lists/listDefinition';
import { builtInLevelKinds, limitedAccessKind } from '../permissionMask';
import { ActualList, Assignment } from '../site/actualList';
import { CurrentUser } from '../site/actualSite';
import { ListStep } from './step';

/**
 * Who may do what is not a matter of taste: a list ends with exactly the definition's permissions.
 * First everybody gets theirs, then what is too much goes, so that nobody in the definition is ever locked out.
 */
export function planPermissions(list: ListDefinition, actual: ActualList, me: CurrentUser): readonly ListStep[] {
  const grant = (permission: Permission): ListStep => ({ kind: 'grant', list, group: permission.group, level: permission.level });
  if (actual.inheritsPermissions) {
    return [{ kind: 'separate', list }, ...list.permissions.map(grant)];
  }
  const missing = list.permissions.filter((permission) => !actual.assignments.some((assignment) => gives(assignment, permission)));
  return [...missing.map(grant), ...actual.assignments.flatMap((assignment) => revokeExtra(list, assignment, me))];
}

function revokeExtra(list: ListDefinition, assignment: Assignment, me: CurrentUser): readonly ListStep[] {
  // SharePoint gives whoever separates a list full control of it; without another way in, that person needs it for now.
  if (assignment.principalId === me.id && !me.isSiteAdmin && !me.groups.includes('Owners')) {
    return [];
  }
  return assignment.levels
    .filter((level) => level.kind !== limitedAccessKind)
    .filter((level) => !list.permissions.some((permission) => permission.group === assignment.principal && isLevel(level, permission)))
    .map((level) => ({ kind: 'revoke', list, principalId: assignment.principalId, principal: assignment.principal, levelId: level.id }));
}

export function gives(assignment: Assignment, permission: Permission): boolean {
  return assignment.principal === permission.group && assignment.levels.some((level) => isLevel(level, permission));
}

function isLevel(level: Assignment['levels'][number], { level: wanted }: Permission): boolean {
  return wanted === 'Read' || wanted === 'Full Control' ? level.kind === builtInLevelKinds[wanted] : level.name === wanted;
}
