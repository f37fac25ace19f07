import { contribute, fullControl, read } from '../permissions/defaultRoles';
import { noPermissions, type PermissionMask } from '../permissions/permissionMask';
import { principalTypes, type Principal } from '../principals/principals';
import type { Web } from '../lists/list';
import type { Caller } from '../requestContext';
import type { Services } from '../services';
import { sitePath } from '../siteUrl';
import { clients } from './clients';
import type { Identity } from './identify';

/** The site user behind an identity; the site knows them from their first request on. */
export function callerOf(identity: Extract<Identity, { kind: 'person' | 'app' }>, services: Services, web: Web): Caller {
  if (identity.kind === 'person') {
    const { person } = identity;
    const user = services.principals.ensurePerson(person);
    return { ...described(user), oid: person.oid, principals: services.principals.standingFor(user), siteAdmin: person.roles.includes('owner') };
  }
  const loginName = `i:0i.t|ms.sp.ext|${identity.appId}@${services.tid}`;
  const user =
    services.principals.byLoginName(loginName) ??
    services.principals.add({ loginName, title: 'SharePoint App', type: principalTypes.user, oid: identity.appId });
  return { ...described(user), oid: identity.appId, principals: [user.id], siteAdmin: false, app: appPermissions(identity, services, web) };
}

/** An application's rights are the same on every list of a site. `Sites.Selected` is worth what was granted: to our service, writing on our site. */
function appPermissions({ appId, roles }: Extract<Identity, { kind: 'app' }>, services: Services, web: Web): PermissionMask {
  const level = (role: number): PermissionMask => services.permissions.maskOfRole(role);
  const isGranted = appId === clients.service && web.serverRelativeUrl === sitePath;
  if (roles.includes('Sites.FullControl.All')) return level(fullControl);
  if (roles.includes('Sites.ReadWrite.All') || (roles.includes('Sites.Selected') && isGranted)) return level(contribute);
  return roles.includes('Sites.Read.All') ? level(read) : noPermissions;
}

const described = (user: Principal): Pick<Caller, 'userId' | 'loginName' | 'name' | 'mail'> => ({
  userId: user.id, loginName: user.loginName, name: user.title, mail: user.email
});
