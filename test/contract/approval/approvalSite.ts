import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { openLocalService, type LocalService } from '../../../local/service/localService';
import type { BulkRow } from '../../../local/tenant/bulk/bulkLoader';
import type { Role } from '../../../local/tenant/directory/person';
import { audiences } from '../../../local/tenant/identity/clients';
import type { Answers } from '../../../src/domain/protocol/answer';
import { withValues } from '../../../src/domain/protocol/answerValues';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import type { WorkerRun } from '../../../src/service/worker/job';
import { completeAnswers } from '../../support/approval/completeAnswers';
import { mailOf, openReadySite, type TenantSite } from '../provisioning/tenantSite';

export interface Told {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** @param claims of the token, over what would be there; null leaves one out. */
export type Ask = (role: Role, method: string, path: string, body?: unknown, claims?: Readonly<Record<string, unknown>>) => Promise<Told>;

/** A site with a protocol, role holders and the service on a port of its own. */
export interface ApprovalSite extends TenantSite {
  readonly oid: (role: Role) => string;
  /** The service, with a page's token of whoever has this role. */
  readonly ask: Ask;
  /** A second process of the service on the same site. */
  readonly openAnother: () => Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }>;
  /** Id of a complete checklist, of an entry of its own, by the lead officer. */
  readonly checklist: (answers?: Answers, more?: Readonly<Record<string, unknown>>) => number;
  /** Lets the worker run once. */
  readonly work: () => Promise<WorkerRun>;
  /** Resolves when no mail is under way. */
  readonly atRest: () => Promise<void>;
  readonly rows: (list: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

let serial = 0;

/** @param roles who holds what; usually the head of service and the director their own. */
export async function openApprovalSite(roles?: (site: TenantSite) => readonly BulkRow[]): Promise<ApprovalSite> {
  const site = await openReadySite();
  const { tenant } = site;
  const oid = (role: Role): string => tenant.directory.personByMail(mailOf(role))?.oid ?? '';
  tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: caerphilly, from: '2026-01-01' }, oid('owner'), 0));
  tenant.bulk.insert('People roles', roles?.(site) ?? [roleRow(site, 'Head of Service', 'headOfService'), roleRow(site, 'Executive Director', 'executiveDirector')]);
  /** People whom `completeAnswers` has made up get the ids that the site has for them. */
  const onSite = (answers: Answers): Answers => withValues(answers, (value) => (value.kind === 'person' && value.person.id <= 2 ? { ...value, person: { ...value.person, id: tenant.bulk.ensureUser(value.person.oid ?? '') } } : value));
  const open = (): Promise<LocalService> => openLocalService(tenant, ({ mistake }) => mistake !== undefined && !['StoreError', 'MailError', 'Problem', 'DamagedChain'].includes(mistake.kind) && console.error(mistake));
  const service = await open();
  const askAt = (url: string): Ask => async (role, method, path, body, claims) => {
    const token = await tenant.tokens.issue({ mail: mailOf(role), audience: audiences.page, scope: 'Approvals.Decide', claims });
    const response = await fetch(`${url}/api/${path}`, { method, headers: { 'Authorization': `Bearer ${token ?? ''}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body) });
    return { status: response.status, json: await response.json() as Told['json'] };
  };

  return {
    ...site, oid, work: service.work, atRest: service.atRest,
    ask: askAt(service.url),
    openAnother: async () => {
      const another = await open();
      return { ask: askAt(another.url), close: another.close };
    },
    checklist: (answers, more = {}) => {
      serial += 1;
      const [entry] = tenant.bulk.insert('Partnerships', [{ values: { Title: `Canal ${serial}`, Reference: `P-9${serial}`, Kind: 'Partnership', Stage: 'Checklist', Status: 'Proposed', Service: 'Finance', Directorate: 'Corporate Services' } }]);
      const values = {
        Title: `Checklist: Canal ${serial}`, PartnershipId: entry, Claim: `checklist ${serial}`, Form: 'checklist', Purpose: 'Checklist', Protocol: 'caerphilly 2014.1', State: 'Draft',
        Answers: JSON.stringify(onSite(answers ?? completeAnswers(caerphilly, 'checklist'))), OfficerId: tenant.bulk.ensureUser(oid('leadOfficer')), OfficerOid: oid('leadOfficer'), ...more
      };
      return tenant.bulk.insert('Submissions', [{ createdBy: oid('leadOfficer'), values }])[0];
    },
    rows: async (list) => site.as('owner').web.lists.getByTitle(list).items.top(5000)(),
    close: async () => {
      await service.close();
      await site.close();
    }
  };
}

/** Somebody holds a role for the directorate, as the policy unit wrote down. */
export function roleRow({ tenant }: TenantSite, Role: string, holder: Role, editor: Role = 'policyUnit'): BulkRow {
  const { oid = '', name } = tenant.directory.personByMail(mailOf(holder)) ?? {};
  return { createdBy: tenant.directory.personByMail(mailOf(editor))?.oid, values: { Title: Role, Role, Directorate: 'Corporate Services', HolderId: tenant.bulk.ensureUser(oid), HolderOid: oid, HolderName: name } };
}
