import type { RequestContext } from '../requestContext';
import { basePermissions, type BasePermissions } from './permissionMask';
import type { Securable } from './permissions';

/** What the caller may do with it, as REST writes it. */
export const effectivePermissions = (context: RequestContext, on: Securable): BasePermissions =>
  basePermissions(context.permissions.effective(on, context.caller));
