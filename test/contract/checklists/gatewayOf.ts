import { openChecklistsGateway } from '../../../src/webparts/checklists/openChecklistsGateway';
import type { ChecklistsGateway } from '../../../src/webparts/checklists/checklistsGateway';
import type { Role } from '../../../local/tenant/directory/person';
import { mailOf, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

/** The checklists as the one person who has this role. */
export function gatewayOf(site: TenantSite, role: Role): ChecklistsGateway {
  const userOid = site.tenant.directory.people().find(({ mail }) => mail === mailOf(role))?.oid;
  return openChecklistsGateway(storeAs(site, role), { url: site.siteUrl, isChosen: true, inTeams: false, user: `i:0#.f|membership|${mailOf(role)}`, userOid }, 'en');
}
