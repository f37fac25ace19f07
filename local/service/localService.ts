import { createRemoteJWKSet } from 'jose';
import { endpointsOf } from '../../src/service/endpoints/endpoints';
import { NodeHost, openNodeHost } from '../../src/service/hosts/nodeHost';
import { Log } from '../../src/service/log';
import { createService } from '../../src/service/service';
import { readSettings } from '../../src/service/settings';
import { audiences, clients, localSecret } from '../tenant/identity/clients';
import type { Tenant } from '../tenant/tenant';
import { localAnchors, localChainKeys, openLocalStore, tokenForGraph } from './localStore';

/** The approval service on a port of its own, told of the local tenant as it would be told of a real one; its clock is the tenant's. */
export function openLocalService(tenant: Tenant, log: Log = () => undefined): Promise<NodeHost> {
  const { tid, url, siteUrl, dataDir, clock } = tenant;
  const settings = readSettings({
    TENANT_ID: tid,
    KEYS_URL: `${url}/${tid}/discovery/v2.0/keys`,
    SITE_URL: siteUrl,
    CLIENT_ID: clients.service,
    CLIENT_SECRET: localSecret,
    CHAIN_KEYS: localChainKeys,
    ANCHOR_FOLDER: localAnchors(dataDir),
    PAGE_ORIGIN: url,
    PAGE_AUDIENCE: audiences.page,
    PAGE_SCOPE: 'Approvals.Decide',
    PAGE_CLIENTS: clients.spfx,
    CARD_AUDIENCE: audiences.card,
    CARD_CLIENTS: clients.outlook
  });
  const store = openLocalStore(siteUrl, async () => (await tenant.tokens.issue(tokenForGraph)) ?? '');
  const endpoints = endpointsOf({ store, siteUrl, keys: settings.chainKeys });
  const service = createService({ settings, endpoints, keys: createRemoteJWKSet(new URL(settings.keysUrl)), now: () => clock.now(), log });
  return openNodeHost(service, 0);
}
