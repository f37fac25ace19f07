import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteGroups } from '../src/domain/lists/listDefinition';
import { connect } from '../src/provisioning/cli/connect';
import { tokenSource } from '../src/provisioning/cli/tokenSource';
import { listDefinitions } from '../src/provisioning/definitions';
import { provisionSite } from '../src/provisioning/provisionSite';
import { CouncilChoice, openCouncilRecord } from './councilRecord';
import { createHost } from './host/host';
import { personas } from './seed/people/personas';
import type { PackName } from './seed/protocol/packs';
import { forwardToService } from './service/forwardToService';
import { LocalService, openLocalService } from './service/localService';
import { tellSite } from './service/tellSite';
import { seedCouncil, seedPeople } from './seed/seedCouncil';
import { openTenant, Tenant } from './tenant/tenant';

export interface LocalOptions {
  readonly dataDir: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Empty the data folder first. */
  readonly reset?: boolean;
  /** How many entries to make instead of the usual council's. */
  readonly scale?: number;
  /** The protocol in force; default Caerphilly's. */
  readonly pack?: PackName;
  /** Other projects' release folders, for measuring against them. */
  readonly extraReleases?: readonly string[];
  readonly say?: (line: string) => void;
}

export interface LocalProduct {
  readonly url: string;
  close(): Promise<void>;
}

/** All of it on one machine: the tenant with its data, the site as provisioning makes it, the made-up council, the approval service, and the pages. */
export async function startLocal({ dataDir, port, reset = false, scale, pack, extraReleases, say = () => undefined }: LocalOptions): Promise<LocalProduct> {
  if (reset) {
    rmSync(dataDir, { recursive: true, force: true });
  }
  const council = openCouncilRecord(dataDir, { scale, pack });
  const tenant = await openTenant({ dataDir, port });
  let service: LocalService | undefined;
  const close = async (): Promise<void> => {
    await service?.close();
    await tenant.close();
  };
  try {
    service = await openLocalService(tenant);
    tenant.setServiceUrl(service.url);
    tenant.setWorker(service.work);
    tenant.use(forwardToService(service.url));
    tenant.use(createHost({ projectDir: join(__dirname, '..'), dataDir, tenant, extraReleases }));
    if (!council.seeded) {
      await prepareSite(tenant, council, say);
      council.keepSeeded();
    }
    await tellSite(tenant, service.url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: tenant.url, close };
}

/** Each part keeps what is there, so that a start which was cut off is completed by the next one. */
async function prepareSite(tenant: Tenant, { scale, pack }: CouncilChoice, say: (line: string) => void): Promise<void> {
  say('Making the site and its council (once) …');
  seedPeople(tenant, { scale });
  const members = Object.fromEntries(siteGroups.map((group) => [group, [tenant.directory.groupLoginName(group)]]));
  const sp = connect(tenant.siteUrl, tokenSource({ kind: 'local', mail: personas.owner }, tenant.siteUrl, say));
  const report = await provisionSite(sp, listDefinitions, { members, now: () => tenant.clock.now() });
  if (report.outcome !== 'done' && report.outcome !== 'unchanged') {
    throw new Error(`The site could not be made: ${JSON.stringify(report, undefined, 2)}`);
  }
  seedCouncil(tenant, { scale, pack });
}
