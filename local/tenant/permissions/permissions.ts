import type { List, Web } from '../lists/list';
import type { Database } from '../storage/database';
import { fullControl, limitedAccess } from './defaultRoles';
import { maskOf, noPermissions, type BasePermissions, type PermissionMask } from './permissionMask';

export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly hidden: boolean;
  readonly order: number;
  readonly kind: number;
  readonly permissions: BasePermissions;
}

export interface RoleAssignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

/** What rights hang on: a web, or a list with permissions of its own. */
export type Securable = Web | List;

/** Levels and assignments; effective rights are worked out from them at every request. */
export class Permissions {
  public readonly fullControl = fullControl;

  public constructor(private readonly database: Database) {}

  public roles(): RoleDefinition[] {
    return this.database.allStanding<RoleRow>('SELECT * FROM role_definitions ORDER BY position, id').map(roleOf);
  }

  public role(id: number): RoleDefinition | undefined {
    return this.database.allStanding<RoleRow>('SELECT * FROM role_definitions WHERE id = ?', id).map(roleOf)[0];
  }

  public addRole(role: Omit<RoleDefinition, 'id'>): RoleDefinition {
    // Custom levels are numbered after the built-in ones.
    const { next } = this.database.get<{ next: number }>('SELECT max(1073741924, max(id) + 1) AS next FROM role_definitions') ?? { next: 0 };
    this.writeRole({ ...role, id: next });
    return { ...role, id: next };
  }

  public writeRole(role: RoleDefinition): void {
    this.database.run(
      `INSERT INTO role_definitions (id, name, description, hidden, position, kind, high, low) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description, position = excluded.position, high = excluded.high, low = excluded.low`,
      role.id, role.name, role.description, role.hidden ? 1 : 0, role.order, role.kind, role.permissions.High, role.permissions.Low
    );
  }

  public removeRole(id: number): void {
    this.database.run('DELETE FROM role_definitions WHERE id = ?', id);
  }

  /** Of the object itself, or of the web whose permissions it inherits. */
  public assignments(on: Securable): RoleAssignment[] {
    const rows = this.database.allStanding<{ principal_id: number; role_id: number }>(
      'SELECT principal_id, role_id FROM role_assignments WHERE scope = ? ORDER BY principal_id, role_id', scopeOf(on)
    );
    const principals = [...new Set(rows.map((row) => row.principal_id))];
    return principals.map((principalId) => ({ principalId, roleIds: rows.filter((row) => row.principal_id === principalId).map((row) => row.role_id) }));
  }

  public assign(on: Securable, principalId: number, roleId: number): void {
    this.give(scopeOf(on), principalId, roleId);
    // To reach the list at all, they can open the web.
    if (isList(on) && on.uniquePermissions) this.give(on.web.id, principalId, limitedAccess);
  }

  public unassign(on: Securable, principalId: number, roleId?: number): void {
    if (roleId === undefined) this.database.run('DELETE FROM role_assignments WHERE scope = ? AND principal_id = ?', scopeOf(on), principalId);
    else this.database.run('DELETE FROM role_assignments WHERE scope = ? AND principal_id = ? AND role_id = ?', scopeOf(on), principalId, roleId);
  }

  /** The list stops following its web; it starts from a copy of the web's assignments, or from nothing. */
  public breakInheritance(list: List, copy: boolean): void {
    if (copy) {
      this.database.run('INSERT INTO role_assignments SELECT ?, principal_id, role_id FROM role_assignments WHERE scope = ? AND role_id <> ?', list.id, list.web.id, limitedAccess);
    }
  }

  public clear(list: List): void {
    this.database.run('DELETE FROM role_assignments WHERE scope = ?', list.id);
  }

  public effective(on: Securable, standing: { readonly principals: readonly number[]; readonly siteAdmin: boolean; readonly app?: PermissionMask }): PermissionMask {
    if (standing.siteAdmin) return this.maskOfRole(fullControl);
    if (standing.app !== undefined) return standing.app;
    if (standing.principals.length === 0) return noPermissions;
    const marks = standing.principals.map(() => '?').join(', ');
    return this.database
      .allStanding<{ high: string; low: string }>(
        `SELECT DISTINCT r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id WHERE a.scope = ? AND a.principal_id IN (${marks})`,
        scopeOf(on), ...standing.principals
      )
      .reduce((mask, row) => mask | maskOf({ High: row.high, Low: row.low }), noPermissions);
  }

  public maskOfRole(id: number): PermissionMask {
    const role = this.role(id);
    return role === undefined ? noPermissions : maskOf(role.permissions);
  }

  private give(scope: string, principalId: number, roleId: number): void {
    this.database.run('INSERT INTO role_assignments (scope, principal_id, role_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', scope, principalId, roleId);
  }
}

export const isList = (on: Securable): on is List => 'fields' in on;

const scopeOf = (on: Securable): string => (isList(on) ? (on.uniquePermissions ? on.id : on.web.id) : on.id);

const roleOf = (row: RoleRow): RoleDefinition => ({
  id: row.id, name: row.name, description: row.description, hidden: row.hidden === 1, order: row.position, kind: row.kind, permissions: { High: row.high, Low: row.low }
});

interface RoleRow {
  id: number;
  name: string;
  description: string | null;
  hidden: number;
  position: number;
  kind: number;
  high: string;
  low: string;
}
