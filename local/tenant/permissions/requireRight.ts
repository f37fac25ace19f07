import { errors } from '../protocol/errors';
import type { RequestContext } from '../requestContext';
import { includes, type PermissionKind } from './permissionMask';
import type { Securable } from './permissions';

/** Throws SharePoint's 403 when the caller's rights do not carry it. */
export function requireRight(context: RequestContext, right: PermissionKind, on: Securable): void {
  if (!includes(context.permissions.effective(on, context.caller), right)) throw errors.accessDenied();
}
