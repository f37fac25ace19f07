import { BulkLoader } from './bulk/bulkLoader';
import { Clock } from './clock/clock';
import { Directory } from './directory/directory';
import type { Person } from './directory/person';
import { signingKeys } from './identity/signingKeys';
import { Tokens } from './identity/tokens';
import { ItemStore } from './items/itemStore';
import { ListCatalogue } from './lists/listCatalogue';
import { deliveredMail, type DeliveredMail } from './mail/delivered';
import { openSites } from './openSites';
import { Permissions } from './permissions/permissions';
import { Principals } from './principals/principals';
import { Digests } from './server/digest';
import { FaultRules } from './server/faultRules';
import { RequestLog } from './server/requestLog';
import { listen, type PageHandler } from './server/server';
import type { Services } from './services';
import { recall, remember } from './storage/properties';
import { Database } from './storage/database';
import { sitePath, siteUrlOf } from './siteUrl';
import { pageFacts, type PageFacts } from './webs/pageFacts';

export interface TenantOptions {
  readonly dataDir: string;
  /** 0 = any. */
  readonly port?: number;
  /** Where the clock stands still; real time when absent. */
  readonly now?: string;
  /** Nobody needs the data after a power cut, as in tests: nothing waits for the disk. */
  readonly isThrowaway?: boolean;
}

export interface Tenant {
  /** `http://127.0.0.1:4400` */
  readonly url: string;
  /** `…/sites/partnerships` */
  readonly siteUrl: string;
  readonly tid: string;
  readonly dataDir: string;
  /** The host's pages and assets; the first handler that answers wins. */
  use(handler: PageHandler): void;
  /** People and Entra groups. */
  readonly directory: Directory;
  /** The fast, validated way to add many items. */
  readonly bulk: BulkLoader;
  readonly clock: Pick<Clock, 'now' | 'set' | 'advance'>;
  /** Signs a token without the detour over HTTP. */
  readonly tokens: Tokens;
  /** What a page says about its web and its reader; `denied` for somebody who may not open the web. */
  pageFacts(webPath: string, person: Person): PageFacts | 'denied';
  /** Where our own service listens, once it does: shown by `/_local/tenant`. */
  setServiceUrl(url: string): void;
  /** What has been sent to this address, oldest first. */
  mailTo(address: string): readonly DeliveredMail[];
  /** What our own service does when it is told to work: `POST /_local/worker/run` asks for it. */
  setWorker(work: () => Promise<object>): void;
  close(): Promise<void>;
}

export type { PageHandler } from './server/server';

const tid = '5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10';

/** A Microsoft 365 tenant on this machine: SharePoint REST and Graph over one data folder. */
export async function openTenant(options: TenantOptions): Promise<Tenant> {
  const database = new Database(options.dataDir, options.isThrowaway);
  const keys = await signingKeys(options.dataDir);
  const server = await listen(options.port ?? 0);
  const clock = new Clock(options.now, (state) => remember(database, 'clock', state), recall(database, 'clock'));
  const directory = new Directory(database);
  const pages: PageHandler[] = [];
  let serviceUrl: string | null = null;
  let work: (() => Promise<object>) | undefined;

  const services: Services = {
    database, directory, clock, tid, origin: server.origin, timeZone: 'Europe/London',
    catalogue: new ListCatalogue(database), items: new ItemStore(database),
    principals: new Principals(database, directory), permissions: new Permissions(database)
  };
  openSites(services);
  const tokens = new Tokens({ keys, tid, directory, clock, defaultAudience: () => server.origin });
  const digests = new Digests();
  server.start(
    { services, tokens, digests, log: new RequestLog(), faults: new FaultRules(), jwks: keys.jwks, serviceUrl: () => serviceUrl, worker: () => work }, pages
  );

  return {
    url: server.origin,
    siteUrl: siteUrlOf(services),
    tid,
    dataDir: options.dataDir,
    directory,
    clock,
    tokens,
    bulk: new BulkLoader(services, sitePath),
    pageFacts: (webPath, person) => pageFacts(services, digests, webPath, person),
    use: (handler) => void pages.push(handler),
    setServiceUrl: (url) => void (serviceUrl = url),
    mailTo: (address) => deliveredMail(database, address),
    setWorker: (given) => void (work = given),
    close: async () => {
      await server.close();
      database.close();
    }
  };
}
