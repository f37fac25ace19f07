import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SPFI } from '@pnp/sp';
import { Person, Role, roles } from '../../../local/tenant/directory/person';
import { openTenant, Tenant } from '../../../local/tenant/tenant';
import { SiteGroup } from '../../../src/domain/lists/listDefinition';
import { connect } from '../../../src/provisioning/cli/connect';
import { tokenSource } from '../../../src/provisioning/cli/tokenSource';
import { listDefinitions } from '../../../src/provisioning/definitions';
import { Members } from '../../../src/provisioning/plan/planSite';
import { provisionSite } from '../../../src/provisioning/provisionSite';
import { Patience } from '../../../src/provisioning/throttling/patientFetch';
import { madeOnce } from '../../support/site/madeOnce';
import { tenantFolder } from '../../support/site/tenantFolder';

export interface TenantSite {
  readonly tenant: Tenant;
  readonly siteUrl: string;
  /** PnPjs as the one person who has this role and no other. */
  readonly as: (role: Role, patience?: Patience) => SPFI;
  readonly requests: () => Promise<readonly LoggedRequest[]>;
  readonly forget: () => Promise<void>;
  readonly fault: (...rules: readonly FaultRule[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly parts?: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

interface FaultRule {
  readonly method?: string;
  readonly path?: string;
  readonly status: number | 'drop';
  readonly when?: 'before' | 'after';
  readonly times?: number;
  readonly retryAfter?: number;
  readonly batchPart?: true | number;
}

/** A tenant of its own with an empty site and one person a role. */
export const openSite = async (): Promise<TenantSite> => siteIn(await tenantFolder());

/** A tenant of its own with a site that is set up, its groups filled, and one person a role. */
export async function openReadySite(): Promise<TenantSite> {
  const folder = mkdtempSync(join(tmpdir(), 'ready-site-'));
  await madeOnce('ready-site', folder, async (template) => {
    const site = await siteIn(template);
    const report = await provisionSite(site.as('owner'), listDefinitions, { members: entraMembers(site) });
    await site.tenant.close();
    if (report.outcome !== 'done') throw new Error(`The site could not be made: ${JSON.stringify(report)}`);
  });
  return siteIn(folder);
}

async function siteIn(dataDir: string): Promise<TenantSite> {
  const tenant = await openTenant({ dataDir, port: 0, now: '2026-11-20T09:00:00Z', isThrowaway: true });
  tenant.directory.addPeople(roles.map(person));
  const local = async (path: string, method: string, body?: unknown): Promise<Response> =>
    fetch(`${tenant.url}/_local/${path}`, { method, headers: { 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });
  return {
    tenant,
    siteUrl: tenant.siteUrl,
    as: (role, patience) => connect(tenant.siteUrl, tokenSource({ kind: 'local', mail: mailOf(role) }, tenant.siteUrl, () => undefined), patience),
    requests: async () => (await local('requests', 'GET')).json(),
    forget: async () => void (await local('requests', 'DELETE')),
    fault: async (...rules) => {
      const response = rules.length === 0 ? await local('faults', 'DELETE') : await local('faults', 'POST', rules);
      if (!response.ok) {
        throw new Error(`${response.status} ${await response.text()}`);
      }
    },
    close: async () => {
      await tenant.close();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}

export function mailOf(role: Role): string {
  return `${role.toLowerCase()}@cwm.example`;
}

/** Every group of the site filled with the Entra group of the same name, as a council would. */
export function entraMembers({ tenant }: TenantSite): Members {
  const groups: readonly SiteGroup[] = ['Partnership staff', 'Lead officers', 'Heads of Service', 'Executive Directors', 'Policy unit', 'Panel', 'Owners'];
  return Object.fromEntries(groups.map((group) => [group, [tenant.directory.groupLoginName(group)]]));
}

export function writesOf(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return requests.filter(({ method, path }) => method !== 'GET' && path.includes('/_api/') && !/\/_api\/contextinfo/i.test(path));
}

function person(role: Role, index: number): Person {
  return {
    oid: `00000000-0000-4000-a000-00000000000${index}`, mail: mailOf(role), name: `Someone ${role}`, givenName: 'Someone', surname: role, jobTitle: role, service: 'Finance',
    directorate: 'Corporate Services', roles: [role], language: 'en', enabled: true
  };
}
