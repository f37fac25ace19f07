import { openApprovalService } from '../../../src/data/approvalService/approvalService';
import { openChecklistsGateway } from '../../../src/webparts/checklists/openChecklistsGateway';
import type { ChecklistsGateway } from '../../../src/webparts/checklists/checklistsGateway';
import type { Role } from '../../../local/tenant/directory/person';
import { audiences } from '../../../local/tenant/identity/clients';
import { mailOf, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

/** The checklists as the one person who has this role. */
export function gatewayOf(site: TenantSite, role: Role, store = storeAs(site, role)): ChecklistsGateway {
  const service = openApprovalService(store, async () => await site.tenant.tokens.issue({ mail: mailOf(role), audience: audiences.page, scope: 'Approvals.Decide' }) ?? '');
  const userOid = site.tenant.directory.people().find(({ mail }) => mail === mailOf(role))?.oid;
  return openChecklistsGateway(store, { url: site.siteUrl, isChosen: true, inTeams: false, user: `i:0#.f|membership|${mailOf(role)}`, userOid }, service, 'en');
}
