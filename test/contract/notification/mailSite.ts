import type { BulkRow } from '../../../local/tenant/bulk/bulkLoader';
import type { Role } from '../../../local/tenant/directory/person';
import { openLocalService, type LocalService } from '../../../local/service/localService';
import { openApprovalSite, type ApprovalSite } from '../approval/approvalSite';
import { mailOf, type TenantSite } from '../provisioning/tenantSite';

export interface SentMail {
  readonly subject: string;
  readonly sentAt: string;
  readonly html: string;
  readonly text: string;
}

export interface Step {
  readonly id: string;
  readonly state: string;
  readonly holderOid: string | null;
}

/** A site whose mails can be read, and which plays a checklist from officer to director. */
export interface MailSite extends ApprovalSite {
  readonly mailTo: (role: Role) => Promise<readonly SentMail[]>;
  readonly subjectsTo: (role: Role) => Promise<readonly string[]>;
  /** Submits a new checklist. @param more of its columns. */
  readonly submitted: (more?: Readonly<Record<string, unknown>>) => Promise<{ readonly id: number; readonly step: Step; readonly contentHash: string }>;
  readonly decide: (role: Role, step: unknown, contentHash: string, more?: object) => Promise<Readonly<Record<string, unknown>>>;
  readonly ledger: () => Promise<readonly LedgerLine[]>;
  readonly clock: (now: string) => void;
  /** Another process over the same tenant. */
  readonly anotherService: () => Promise<Pick<LocalService, 'work' | 'close'>>;
}

export interface LedgerLine {
  readonly Id: number;
  readonly Claim: string;
  readonly Submission: string | null;
  readonly State: string | null;
  readonly Problem: string | null;
  readonly ToName: string | null;
  readonly Kind: string | null;
  readonly DraftId: string | null;
  readonly Attempts: number;
  readonly Progress: string | null;
}

let nonce = 0;

export async function openMailSite(roles?: (site: TenantSite) => readonly BulkRow[]): Promise<MailSite> {
  const site = await openApprovalSite(roles);
  const mailTo: MailSite['mailTo'] = async (role) => (await fetch(`${site.tenant.url}/_local/mail?to=${mailOf(role)}`)).json() as Promise<readonly SentMail[]>;
  return {
    ...site, mailTo,
    subjectsTo: async (role) => (await mailTo(role)).map(({ subject }) => subject.replace(/: P-\d+ .*$/, '')),
    submitted: async (more) => {
      const id = site.checklist(undefined, more);
      const { status, json } = await site.ask('leadOfficer', 'POST', `submissions/${id}/submit`);
      if (status !== 201) throw new Error(JSON.stringify(json));
      return { id, step: (json.steps as readonly Step[])[0], contentHash: String(json.contentHash) };
    },
    decide: async (role, step, contentHash, more = {}) => {
      const { status, json } = await site.ask(role, 'POST', `steps/${String(step)}/decision`, { decision: 'approve', comment: '', contentHash, nonce: `mail ${++nonce}`, ...more });
      if (status !== 200) throw new Error(JSON.stringify(json));
      return json;
    },
    ledger: async () => (await site.rows('Notifications')) as unknown as readonly LedgerLine[],
    clock: (now) => site.tenant.clock.set(now),
    anotherService: () => openLocalService(site.tenant)
  };
}

/** Whoever is of the panel stands in. */
export function withDeputy({ tenant }: TenantSite, row: BulkRow, cover: Readonly<Record<string, string>>): BulkRow {
  const { oid = '', name } = tenant.directory.personByMail(mailOf('panel')) ?? {};
  return { ...row, values: { ...row.values, DeputyId: tenant.bulk.ensureUser(oid), DeputyOid: oid, DeputyName: name, ...cover } };
}
