import type { Role } from '../../../local/tenant/directory/person';
import { roleRow, openApprovalSite, type ApprovalSite, type Told } from './approvalSite';

let site: ApprovalSite;
beforeEach(async () => {
  site = await openApprovalSite((opened) => [
    roleRow(opened, 'Head of Service', 'headOfService'), roleRow(opened, 'Executive Director', 'executiveDirector'), { ...housing('Head of Service'), createdBy: opened.tenant.directory.people().find(({ name }) => name === 'Someone policyUnit')?.oid }
  ]);
});
afterEach(() => site.close());

const housing = (Role: string): { readonly values: Readonly<Record<string, unknown>> } => ({ values: { Title: Role, Role } });
