import { createRemoteJWKSet } from 'jose';
import { localSettings } from '../../../local/service/localSettings';
import { clients, localSecret } from '../../../local/tenant/identity/clients';
import type { LoggedRequest } from '../../../local/tenant/server/requestLog';
import { openGraphMail } from '../../../src/data/stores/graph/graphMail';
import { openGraphStore } from '../../../src/data/stores/graph/graphStore';
import type { Fetch } from '../../../src/data/stores/patientFetch';
import { assemble } from '../../../src/service/assemble';
import { openNodeHost } from '../../../src/service/hosts/nodeHost';
import { readSettings } from '../../../src/service/settings';
import type { WorkerRun } from '../../../src/service/worker/job';
import type { Council } from './council';
import { Stopwatch } from './stopwatch';

/** The service in this process, over a tenant in another. */
export interface ServiceHere {
  /** `http://127.0.0.1:7071` */
  readonly url: string;
  readonly stopwatch: Stopwatch;
  readonly work: () => Promise<WorkerRun>;
  readonly atRest: () => Promise<void>;
  /** Sets the clock of both. */
  readonly setClock: (now: string) => Promise<void>;
  /** What reached the tenant meanwhile. */
  readonly requestsDuring: (act: () => Promise<unknown>) => Promise<readonly LoggedRequest[]>;
  close(): Promise<void>;
}

const graph = 'https://graph.microsoft.com';

export async function openService(council: Council): Promise<ServiceHere> {
  const { url, siteUrl } = council;
  const local = (path: string, method: string, body?: unknown): Promise<Response> => fetch(`${url}/_local/${path}`, { method, ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }) });
  let now = new Date((await (await local('clock', 'GET')).json() as { readonly now: string }).now);
  let token = await graphToken(council);
  const settings = readSettings(localSettings(council));
  const stopwatch = new Stopwatch();
  const options = { token: async () => token, fetch: stopwatch.timed(ledTo(url)) };
  const { service, work, atRest } = assemble({
    settings, store: openGraphStore({ siteUrl, ...options }), mail: openGraphMail({ mailbox: settings.mailbox, ...options }), keys: createRemoteJWKSet(new URL(settings.keysUrl)), now: () => now,
    log: (entry) => {
      // Nothing is to fail here: figures of what did not work say nothing.
      if (entry.mistake !== undefined) console.error(entry);
    },
    longestWait: 0
  });
  const host = await openNodeHost(stopwatch.over(service), 0);
  return {
    url: host.url, stopwatch, work, atRest,
    setClock: async (iso) => {
      await local('clock', 'POST', { now: iso });
      now = new Date(iso);
      token = await graphToken(council);
    },
    requestsDuring: async (act) => {
      await local('requests', 'DELETE');
      await act();
      await atRest();
      return await (await local('requests', 'GET')).json() as readonly LoggedRequest[];
    },
    close: async () => {
      await host.close();
      await atRest();
    }
  };
}

/** Graph's address is its own until the last step, which leads to the local tenant. */
const ledTo = (origin: string): Fetch => (address, init) => fetch(address.replace(graph, `${origin}/graph`), init);

async function graphToken({ url, tid }: Council): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: clients.service, client_secret: localSecret, scope: `${graph}/.default` });
  const response = await fetch(`${url}/${tid}/oauth2/v2.0/token`, { method: 'POST', body });
  return (await response.json() as { readonly access_token: string }).access_token;
}
